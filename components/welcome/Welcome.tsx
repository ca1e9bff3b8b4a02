import type { ComponentChildren } from 'preact';
import { welcome as words } from '../../lib/words/en/welcome';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';

interface Props {
  /** Null: this browser does not tell. */
  readonly pinned: boolean | null;
  readonly firefox: boolean;
  readonly hostsWithheld: boolean;
  readonly onAllowHosts: () => void;
  readonly onDone: () => void;
  /** The field that adds an interview, and what it says after adding. */
  readonly adding: ComponentChildren;
  readonly mail: ComponentChildren;
  readonly test: ComponentChildren;
}

/** The first run: begin at once, then how it goes on, where it is, and what it may do. */
export function Welcome(props: Props) {
  const { pinned, firefox, hostsWithheld, onAllowHosts, onDone, adding, mail, test } = props;
  return (
    <main class="welcome">
      <section class="stack">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {adding}
      </section>
      <section class="stack">
        <h2>{words.after}</h2>
        <ol class="steps stack">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section class="stack">
        <h2>{words.buttonTitle}</h2>
        <p>{pinned ? words.pinned : firefox ? words.pinFirefox : words.pinChrome}</p>
      </section>
      <section class="stack">
        <h2>{words.mailTitle}</h2>
        {mail}
        {hostsWithheld && (
          <Notice tone="amber">
            <div class="row">
              {words.hostsWithheld} <Button onPress={onAllowHosts}>{words.hostsGrant}</Button>
            </div>
          </Notice>
        )}
        {test}
      </section>
      <section class="stack">
        <h2>{words.privacyTitle}</h2>
        <p>{words.privacyLead}</p>
        <Permissions />
      </section>
      <div>
        <Button onPress={onDone}>{words.done}</Button>
      </div>
    </main>
  );
}

function Permissions() {
  return (
    <table class="permissions">
      <thead>
        <tr>
          <th scope="col">{words.columns.may}</th>
          <th scope="col">{words.columns.why}</th>
        </tr>
      </thead>
      <tbody class="ruled">
        {words.permissions.map(({ may, why }) => (
          <tr key={may}>
            <th scope="row">{may}</th>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
