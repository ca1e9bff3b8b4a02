import { useState } from 'preact/hooks';
import type { Entry, Id, Interviewer } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import type { Actions } from './actions';
import { isAddressOrNone } from './email';
import { FollowUpCard } from './FollowUpCard';
import { KeptField } from './KeptField';

interface Props {
  readonly entry: Entry;
  /** ms since 1970 */
  readonly now: number;
  /** Follow-ups for which a second, gentle mail would be in time. */
  readonly secondDue: ReadonlySet<Id>;
  readonly actions: Actions;
}

/** Who interviewed, and what each of them is owed. */
export function People({ entry, now, secondDue, actions }: Props) {
  const interviewId = entry.interview.id;
  const [blank, setBlank] = useState<Id | null>(null);
  const known = new Set(entry.interviewers.map((person) => person.id));
  const begun = blank !== null && !known.has(blank) ? blank : null;
  // One list for both: a row that was begun keeps its id and its place, so the first letter does not take the field away.
  const rows = begun ? [...entry.interviewers, { id: begun, name: '', email: '' }] : entry.interviewers;
  const firstOpen = entry.followUps.find((followUp) => followUp.state === 'open')?.id;
  const nobody = entry.followUps.find((followUp) => followUp.interviewerId === null);
  return (
    <section class="stack" aria-label={words.people}>
      <h2>{words.people}</h2>
      {entry.interviewers.length === 0 && !begun && <p class="quiet">{words.nobodyYet}</p>}
      {nobody && entry.interviewers.length === 0 && (
        <FollowUpCard
          entry={entry}
          followUp={nobody}
          now={now}
          first={nobody.id === firstOpen}
          secondDue={secondDue.has(nobody.id)}
          actions={actions}
        />
      )}
      <ul class="stack people">
        {rows.map((person) => (
          <li key={person.id} class="person stack">
            <PersonFields person={person} interviewId={interviewId} actions={actions} focus={person.id === begun} />
            {entry.followUps
              .filter((followUp) => followUp.interviewerId === person.id)
              .map((followUp) => (
                <FollowUpCard
                  key={followUp.id}
                  entry={entry}
                  followUp={followUp}
                  now={now}
                  first={followUp.id === firstOpen}
                  secondDue={secondDue.has(followUp.id)}
                  actions={actions}
                />
              ))}
          </li>
        ))}
      </ul>
      {!begun && (
        <div>
          <Button onPress={() => setBlank(actions.newId())}>{words.addPerson}</Button>
        </div>
      )}
    </section>
  );
}

interface PersonProps {
  readonly person: Pick<Interviewer, 'id' | 'name' | 'email'>;
  readonly interviewId: Id;
  readonly actions: Actions;
  /** The cursor starts in the name: this person was just asked for. */
  readonly focus: boolean;
}

function PersonFields({ person, interviewId, actions, focus }: PersonProps) {
  return (
    <div class="person-fields">
      <KeptField
        label={words.personName}
        stored={person.name}
        focus={focus}
        onKeep={(name) => actions.writePerson(interviewId, person.id, { name })}
      />
      <KeptField
        label={words.personEmail}
        type="email"
        stored={person.email}
        remark={(email) => (isAddressOrNone(email) ? undefined : words.noAddress)}
        onKeep={(email) => actions.writePerson(interviewId, person.id, { email })}
      />
      <Button
        look="icon"
        label={fill(words.removePerson, { name: person.name || words.someone })}
        onPress={() => actions.removePerson(interviewId, person.id)}
      >
        ×
      </Button>
    </div>
  );
}
