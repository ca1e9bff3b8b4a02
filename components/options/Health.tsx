import type { ComponentChildren } from 'preact';
import type { StoreErrorCode } from '../../lib/interviews/errors';
import { options as words } from '../../lib/words/en/options';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { Section } from './Section';

export interface HealthFacts {
  /** Why no interview can be kept; null: they can. */
  readonly trouble: StoreErrorCode | null;
  readonly interviews: number;
  readonly aside: number;
  /** `unknown`: this browser does not tell (Firefox). */
  readonly notifications: 'allowed' | 'blocked' | 'unknown';
  readonly hosts: 'allowed' | 'withheld';
  /** '' while none is set. */
  readonly shortcut: string;
  readonly version: string;
}

interface Props {
  readonly facts: HealthFacts;
  readonly onAllowHosts: () => void;
  /** Undefined where the browser has no page for it that we may open. */
  readonly onShortcut?: (() => void) | undefined;
}

/** Each thing that has to work, whether it does, and what to do where it does not. */
export function Health({ facts, onAllowHosts, onShortcut }: Props) {
  return (
    <Section title={words.health}>
      <dl class="health ruled">
        <Row good={facts.trouble === null} label={words.healthStore}>
          {facts.trouble === null ? fill(words.healthCount, { n: facts.interviews }) : whyNot(facts.trouble)}
        </Row>
        <Row
          good={{ allowed: true, blocked: false, unknown: null }[facts.notifications]}
          label={words.healthNotifications}
        >
          {
            { allowed: words.healthAllowed, blocked: words.healthBlocked, unknown: words.healthUnknown }[
              facts.notifications
            ]
          }
        </Row>
        <Row good={facts.hosts === 'allowed'} label={words.healthHosts}>
          {facts.hosts === 'allowed' ? (
            words.healthHostsYes
          ) : (
            <>
              {words.healthHostsNo} <Button onPress={onAllowHosts}>{words.allow}</Button>
            </>
          )}
        </Row>
        <Row good={facts.shortcut === '' ? null : true} label={words.healthShortcut}>
          {facts.shortcut || words.shortcutNone}{' '}
          {onShortcut ? (
            <Button look="quiet" onPress={onShortcut}>
              {words.shortcutChange}
            </Button>
          ) : (
            <span class="quiet">{words.shortcutHow}</span>
          )}
        </Row>
        {facts.aside > 0 && (
          <Row good={false} label={words.healthAside}>
            {fill(words.healthAsideSome, { n: facts.aside })}
          </Row>
        )}
        <Row good label={words.healthVersion}>
          {facts.version}
        </Row>
      </dl>
    </Section>
  );
}

/** What is known of it; of the rest, what may be and helps with any of it. */
function whyNot(trouble: StoreErrorCode): string {
  const known: Readonly<Partial<Record<StoreErrorCode, string>>> = words.healthStoreNo;
  return known[trouble] ?? words.healthStoreNo.unopened;
}

interface RowProps {
  /** Null: neither, as nothing has to be set, or nobody knows. */
  readonly good: boolean | null;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Row({ good, label, children }: RowProps) {
  return (
    <div class="health-row" data-good={good !== false}>
      <dt>
        <span class="health-mark" aria-hidden="true">
          {good === null ? '–' : good ? '✓' : '!'}
        </span>
        {label}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
