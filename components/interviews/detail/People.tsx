import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isAddressOrNone } from '../../../lib/interviews/email';
import { type Entry, type FollowUp, type Id, type Interviewer, openOf } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Button } from '../../kit/Button';
import { Disclosure } from '../../kit/Disclosure';
import { useKeptFocus } from '../../kit/use-kept-focus';
import { useMore } from '../../kit/use-more';
import type { Actions } from '../actions';
import { KeptField } from '../KeptField';
import { personName } from '../names';
import { shortStatus } from '../status';
import { FollowUpCard } from './FollowUpCard';
import { addressIn } from './pasted-address';

interface Props {
  readonly entry: Entry;
  /** ms since 1970 */
  readonly now: number;
  /** Follow-ups for which a second, gentle mail would be in time. */
  readonly secondDue: ReadonlySet<Id>;
  /** By interviewer: the address that another interview has. */
  readonly known: ReadonlyMap<Id, string>;
  readonly actions: Actions;
}

/** With more people than this only those whose turn it is lie open: the notes have to be in reach. */
const OPEN_AT_ONCE = 2;
/** More rows than this are shown on request. */
const ROWS = 5;

type Person = Pick<Interviewer, 'id' | 'name' | 'email'>;

/** Who interviewed, and what each of them is owed. */
export function People({ entry, now, secondDue, known, actions }: Props) {
  const interviewId = entry.interview.id;
  const section = useKeptFocus<HTMLElement>();
  const [blank, setBlank] = useState<Id | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [list, asked] = useMore<HTMLUListElement>();
  const showAll = () => {
    asked();
    setWhole(true);
  };
  const isBegun = entry.interviewers.every(({ id }) => id !== blank);
  const begun = isBegun ? blank : null;
  // One list for both: a row that was begun keeps its id and its place, so the first letter does not take the field away.
  const rows: readonly Person[] = begun
    ? [...entry.interviewers, { id: begun, name: '', email: '' }]
    : entry.interviewers;
  const firstOpen = openOf(entry)[0]?.id;
  const nobody = entry.followUps.find((followUp) => followUp.interviewerId === null);
  const owedTo = (person: Person) => entry.followUps.filter(({ interviewerId }) => interviewerId === person.id);
  const hasTurn = (person: Person) =>
    person.id === blank || owedTo(person).some(({ id }) => id === firstOpen || secondDue.has(id));
  const isFolded = rows.length > OPEN_AT_ONCE;
  const isFew = isWhole || rows.length <= ROWS + 1;
  const shown = isFew ? rows : rows.filter((person, index) => index < ROWS || hasTurn(person));
  const card = (followUp: FollowUp) => (
    <FollowUpCard
      key={followUp.id}
      entry={entry}
      followUp={followUp}
      now={now}
      first={followUp.id === firstOpen}
      secondDue={secondDue.has(followUp.id)}
      actions={actions}
    />
  );
  const title = now < entry.interview.endsAt ? words.peopleAhead : words.people;
  return (
    <section ref={section} class="stack" aria-label={title} tabIndex={-1}>
      <h2>{title}</h2>
      {rows.length === 0 && <p class="quiet">{words.nobodyYet}</p>}
      {nobody && entry.interviewers.length === 0 && card(nobody)}
      {shown.length > 0 && (
        <ul ref={list} class={`stack people ${isFolded ? 'people-folded' : ''}`}>
          {shown.map((person) => (
            <li key={person.id}>
              <Folded
                is={isFolded}
                open={hasTurn(person)}
                title={personName(person)}
                aside={owedTo(person).map((followUp) => shortStatus(entry, followUp, now))[0]}
              >
                <div class="person stack">
                  <PersonFields
                    person={person}
                    known={known.get(person.id)}
                    interviewId={interviewId}
                    actions={actions}
                    focus={person.id === begun}
                  />
                  {owedTo(person).map(card)}
                </div>
              </Folded>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        {shown.length < rows.length && (
          <Button look="quiet" onPress={showAll}>
            {fill(words.andMore, { n: rows.length - shown.length })}
          </Button>
        )}
        {!begun && <Button onPress={() => setBlank(actions.newId())}>{words.addPerson}</Button>}
      </div>
    </section>
  );
}

interface FoldedProps {
  readonly is: boolean;
  readonly open: boolean;
  readonly title: string;
  readonly aside: string | undefined;
  readonly children: ComponentChildren;
}

function Folded({ is, open, title, aside, children }: FoldedProps) {
  if (!is) return children;
  return (
    <Disclosure title={<bdi>{title}</bdi>} aside={aside} open={open}>
      {children}
    </Disclosure>
  );
}

interface PersonProps {
  readonly person: Person;
  readonly known: string | undefined;
  readonly interviewId: Id;
  readonly actions: Actions;
  /** The cursor starts in the name: this person was just asked for. */
  readonly focus: boolean;
}

function PersonFields({ person, known, interviewId, actions, focus }: PersonProps) {
  return (
    <div
      class="person-fields"
      onPaste={(event) => {
        const pasted = addressIn(event.clipboardData?.getData('text/plain') ?? '');
        if (!pasted || person.email.trim() !== '') return;
        event.preventDefault();
        actions.writePerson(interviewId, person.id, person.name.trim() === '' ? pasted : { email: pasted.email });
      }}
    >
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
        hint={known && fill(words.knownAddress, { email: known })}
        remark={(email) => (isAddressOrNone(email) ? undefined : words.noAddress)}
        onKeep={(email) => actions.writePerson(interviewId, person.id, { email })}
      />
      <Button
        look="icon"
        label={fill(words.removePerson, { name: personName(person) })}
        onPress={() => actions.removePerson(interviewId, person.id)}
      >
        ×
      </Button>
    </div>
  );
}
