import '../../components/interviews/interviews.css';
import type { Actions } from '../../components/interviews/actions';
import { type Choice, Invitations } from '../../components/interviews/adding/Invitations';
import { Blocked } from '../../components/interviews/Blocked';
import { Detail } from '../../components/interviews/detail/Detail';
import { Home } from '../../components/interviews/list/Home';
import { Trouble } from '../../components/interviews/Trouble';
import { Toast } from '../../components/kit/Toast';
import type { Invitation } from '../../lib/interviews/calendar/calendar';
import { newsOf } from '../../lib/interviews/calendar/news';
import type { StoreErrorCode } from '../../lib/interviews/errors';
import { groupsOf } from '../../lib/interviews/list';
import type { Entry, Outcome } from '../../lib/interviews/model';
import type { Room } from './room';
import { candidateOf, ENDED, HOUR, noteOf, type Sample } from './samples';

const nothing = () => {};
const actions: Actions = {
  newId: () => 'new',
  changeInterview: nothing,
  removeInterview: nothing,
  writePerson: nothing,
  removePerson: nothing,
  writeNote: nothing,
  removeNote: nothing,
  jot: nothing,
  tick: nothing,
  write: nothing,
  markSent: nothing,
  markOtherwise: nothing,
  skip: nothing,
  reopen: nothing,
  setAnswered: nothing,
  setOutcome: nothing,
  endSecond: nothing,
};

const LONG = 'Vereinigung der Hochofenbetreiberinnen und Walzwerksbesitzerinnen '.repeat(9);

/** An interview that ended so many hours after `ENDED`. */
function entryAt(hours: number, sample: Sample = {}): Entry {
  const { entry } = candidateOf(sample);
  const { startsAt, endsAt } = entry.interview;
  return {
    ...entry,
    interview: { ...entry.interview, startsAt: startsAt + hours * HOUR, endsAt: endsAt + hours * HOUR },
  };
}

const sent = { state: 'sent', at: ENDED - 20 * HOUR, way: 'email' } as const;
const full = [
  entryAt(0),
  entryAt(-15, { id: '2', company: 'Globex', person: 'Bo Li' }),
  entryAt(-40, { id: '3', company: 'Initech', person: '' }),
  entryAt(50, { id: '4', company: 'Umbrella' }),
  entryAt(-30, { id: '5', company: 'Hooli', followUp: sent }),
];
const long = entryAt(0, {
  company: LONG,
  person: LONG,
  notes: Array.from({ length: 12 }, (_, index) => noteOf(index % 2 ? 'advice' : 'company', `${index} ${LONG}`)),
});
const broken = entryAt(0, { company: '', person: '\u202Eenaj', notes: [noteOf('other', '<b>{slot}</b> \uD83D')] });
const hebrew = entryAt(0, { company: 'אקמי', person: 'יעל כהן', notes: [noteOf('stood-out', 'השבוע הראשון שלה')] });

/** A panel of three, one of them with far too long a name. */
const three = ((): Entry => {
  const one = entryAt(0);
  const others = [entryAt(0, { id: '8', person: 'Bo Li' }), entryAt(0, { id: '9', person: LONG })];
  const all = [one, ...others];
  return {
    ...one,
    interviewers: all.flatMap(({ interviewers }) => interviewers),
    followUps: all.flatMap(({ followUps }) => followUps),
  };
})();

const forty = ((): Entry => {
  const all = Array.from({ length: 40 }, (_, index) => entryAt(0, { id: `f${index}`, person: `Person ${index + 1}` }));
  return {
    ...entryAt(0),
    interviewers: all.flatMap(({ interviewers }) => interviewers),
    followUps: all.flatMap(({ followUps }) => followUps),
  };
})();

/** Heard by other clocks, and with an address that is none. */
const elsewhere = ((): Entry => {
  const one = entryAt(0);
  return {
    ...one,
    interview: { ...one.interview, timeZone: 'Pacific/Auckland' },
    interviewers: one.interviewers.map((person) => ({ ...person, email: 'jane at acme' })),
  };
})();

const told = (outcome: Outcome, sample: Sample = {}): Entry => {
  const one = entryAt(-30, sample);
  return { ...one, interview: { ...one.interview, outcome, outcomeAt: ENDED } };
};
/** From a search that began before Afterword was there. */
const afterwards = entryAt(-9 * 24);

const blocked = (notificationsBlocked: boolean, hostsWithheld: boolean) => (
  <div class="desk" style={{ padding: '16px' }}>
    <Blocked
      notificationsBlocked={notificationsBlocked}
      hostsWithheld={hostsWithheld}
      onSettings={nothing}
      onAllowHosts={nothing}
    />
  </div>
);
const trouble = (code: StoreErrorCode) => (
  <div class="desk" style={{ padding: '16px' }}>
    <Trouble code={code} onRetry={nothing} onGiveUp={nothing} />
  </div>
);
const toast = (said: string) => (
  <div style={{ padding: '16px' }}>
    <Toast undo="Undo" onUndo={nothing} onGone={nothing}>
      {said}
    </Toast>
  </div>
);

const home = (entries: readonly Entry[], now = ENDED + 6 * HOUR) => (
  <div class="desk" style={{ padding: '16px' }}>
    <Home
      groups={groupsOf(entries, now)}
      second={new Set()}
      ready
      card
      now={now}
      query=""
      found={null}
      onWrite={nothing}
    >
      {null}
    </Home>
  </div>
);
const found = (query: string) => (
  <div class="desk" style={{ padding: '16px' }}>
    <Home
      groups={groupsOf(full, ENDED)}
      second={new Set()}
      ready
      card
      now={ENDED}
      query={query}
      found={full}
      onWrite={nothing}
    >
      {null}
    </Home>
  </div>
);
const invitationOf = (hours: number, change: Partial<Invitation> = {}): Invitation => ({
  title: 'Interview with Acme',
  cancelled: false,
  isProposed: false,
  assumed: [],
  revision: { sequence: 1, writtenAt: null },
  instead: null,
  isBeside: false,
  ...change,
  interview: { ...entryAt(hours).interview, interviewers: [{ name: 'Jane Okafor', email: '' }] },
});
const knownBy = (invitation: Invitation, entry: Entry): Choice => ({
  invitation,
  known: { entry, news: newsOf(entry.interview, invitation), isSure: invitation.instead === null, calendarUid: null },
});
const fresh = (invitation: Invitation): Choice => ({ invitation, known: null });
const coming = entryAt(30);
const moved = knownBy(invitationOf(54), coming);
const older = knownBy(invitationOf(53, { revision: { sequence: 0, writtenAt: 0 }, title: LONG }), coming);
const calledOff = knownBy(invitationOf(30, { cancelled: true }), coming);
const unsure = knownBy(invitationOf(54, { instead: { name: 'u1', isSure: false } }), coming);
const guessed = fresh(invitationOf(55, { assumed: ['time', 'length'] }));
const invitedTo = (taken: readonly Invitation[], choices: readonly Choice[]) => (
  <div class="desk" style={{ padding: '16px' }}>
    <Invitations choices={choices} taken={taken} now={ENDED} onAdd={nothing} onFollow={nothing} onClose={nothing} />
  </div>
);
const invited = (...choices: Choice[]) => invitedTo([], choices);
const talks = [knownBy(invitationOf(30), coming), fresh(invitationOf(31)), fresh(invitationOf(33))];
const again: Entry = { ...entryAt(0), interviewers: entryAt(0).interviewers.map((one) => ({ ...one, email: '' })) };
const detail = (entry: Entry, now = ENDED + 6 * HOUR, known: ReadonlyMap<string, string> = new Map()) => (
  <div class="desk" style={{ padding: '16px' }}>
    <Detail entry={entry} now={now} secondDue={new Set()} known={known} actions={actions} />
  </div>
);

export const room: Room = {
  name: 'Interviews',
  width: 360,
  states: async () => [
    ['no interview', home([])],
    ['open, upcoming and sent ones', home(full)],
    ['far too long', home([long])],
    ['broken input', home([broken])],
    ['right to left', home([hebrew])],
    ['one, open', detail(entryAt(0))],
    ['one, to come', detail(entryAt(30, { notes: [] }))],
    ['one, late', detail(entryAt(-30))],
    ['one, sent', detail(entryAt(-30, { followUp: sent }))],
    ['one, answered', detail(entryAt(-30, { followUp: { ...sent, answeredAt: ENDED } }))],
    ['one, declined', detail(told('no', { followUp: sent }))],
    ['one, with an offer before anybody wrote', detail(told('offer'))],
    ['one, with a next round', detail(told('next-round', { followUp: sent }))],
    ['one, recorded long after', detail(afterwards)],
    [
      'decided ones, and one recorded long after',
      home([told('no', { id: '6' }), told('offer', { id: '7' }), afterwards]),
    ],
    ['one, far too long', detail(long)],
    ['one, broken', detail(broken)],
    ['one, with a person known from another', detail(again, undefined, new Map([['p1', 'jane@acme.example']]))],
    ['one, with a panel of three', detail(three)],
    ['the nearest, with a panel of three', home([three])],
    ['one, with a panel of forty', detail(forty)],
    ['the nearest, with a panel of forty', home([forty])],
    ['one, in another time zone', detail(elsewhere)],
    ['what a search found', found('climbing')],
    ['an invitation that was moved', invited(moved)],
    ['one of a series that was moved', invited(unsure)],
    ['an invitation that was cancelled', invited(calledOff)],
    ['an invitation that leaves something open', invited(guessed)],
    ['an invitation in the list already', invited(knownBy(invitationOf(30), coming))],
    ['several invitations', invited(moved, calledOff, guessed, older)],
    [
      'several, of which one was added',
      invitedTo(
        talks.slice(0, 1).map(({ invitation }) => invitation),
        talks,
      ),
    ],
    ['notifications blocked', blocked(true, false)],
    ['mail hosts withheld', blocked(false, true)],
    ['both at once', blocked(true, true)],
    ['database refused', trouble('refused')],
    ['database not open yet', trouble('unopened')],
    ['out of space', trouble('quota')],
    ['deleted elsewhere', trouble('gone')],
    ['a toast', toast('Removed Jane Okafor.')],
    ['a toast, far too long', toast(`Removed ${LONG}.`)],
  ],
};
