import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/Panel';
import { Swap } from '../../components/panel/Swap';
import type { PanelActions, PanelView, Parting } from '../../components/panel/view';
import { loadScorer } from '../../lib/scoring/scorer';
import { LETTERS } from './letters';
import type { Room } from './room';
import { candidateOf, ENDED, HOUR, noteOf, viewFrom } from './samples';

const nothing = () => {};
/** Does nothing. */
export const IDLE: PanelActions = {
  fold: nothing,
  choose: nothing,
  insert: nothing,
  tick: nothing,
  point: nothing,
  swap: nothing,
  silence: nothing,
  markSent: nothing,
  goesAt: nothing,
  dismissParting: nothing,
  retry: nothing,
  leave: nothing,
};

const LONG = 'Internationale Vereinigung der Hochofenbetreiberinnen und Walzwerksbesitzer '.repeat(6);
const long = candidateOf({
  company: LONG,
  person: `Dr. Maximiliane ${'von'.repeat(40)}`,
  notes: Array.from({ length: 14 }, (_, index) => noteOf(index % 3 ? 'stood-out' : 'advice', `${index} ${LONG}`)),
});
const broken = candidateOf({
  company: '<img src=x onerror=alert(1)>',
  person: '{name}\u202Egnihton',
  notes: [noteOf('other', '\uD83D'), noteOf('advice', '<b>bold</b> {slot} \u0000')],
});
const hebrew = candidateOf({ company: 'אקמי', person: 'יעל כהן', notes: [noteOf('stood-out', 'השבוע הראשון שלה')] });

export const room: Room = {
  name: 'Panel',
  width: 320,
  async states() {
    const scorer = await loadScorer();
    const letter = (body: string, change: Partial<PanelView> = {}) => (
      <Panel view={viewFrom(scorer, body, change)} on={IDLE} />
    );
    const swapped = async (body: string) => {
      const { report } = viewFrom(scorer, body);
      const names = await scorer.names({ body });
      return <main class="panel">{report && <Swap body={body} report={report} names={names} />}</main>;
    };
    const gone = (parting: Partial<Parting>) =>
      letter('', {
        writing: false,
        parting: {
          kind: 'marked',
          second: false,
          followUpId: 'f1',
          others: [],
          person: 'Jane Okafor',
          going: null,
          ...parting,
        },
      });
    const unread = { report: null, rested: null, numbered: false };
    const two = candidateOf({ others: ['Bartholomew Featherstonehaugh'] });
    const chosen = (candidate: typeof long) => ({ target: { ...candidate, sure: true }, candidates: [candidate] });
    return [
      ['notes and time while the scorer loads', letter(LETTERS.nothing, unread)],
      ['an empty letter', letter(LETTERS.nothing)],
      ['a few words', letter(LETTERS.begun)],
      ['a generic note', letter(LETTERS.generic)],
      ['a personal letter', letter(LETTERS.personal)],
      ['a memorable letter', letter(LETTERS.memorable)],
      ['things to look at before sending', letter(LETTERS.placeholder)],
      ['a guess', letter(LETTERS.personal, { target: { ...candidateOf(), sure: false } })],
      ['a guess, for two', letter(LETTERS.personal, { target: { ...two, sure: false }, candidates: [two] })],
      ['interviews, but none that fits', letter(LETTERS.personal, { target: null })],
      ['no interview recorded', letter(LETTERS.personal, { target: null, candidates: [] })],
      ['no notes', letter(LETTERS.personal, chosen(candidateOf({ notes: [] })))],
      ['just out of the door', letter(LETTERS.begun, { now: ENDED + 10 * 60_000 })],
      ['five hours left', letter(LETTERS.personal, { now: ENDED + 19 * HOUR })],
      ['forty minutes left', letter(LETTERS.personal, { now: ENDED + 23.3 * HOUR })],
      ['late', letter(LETTERS.personal, { now: ENDED + 26 * HOUR })],
      ['another language', letter(LETTERS.german)],
      ['a second follow-up', letter(LETTERS.second, chosen(candidateOf({ followUp: { state: 'sent', at: ENDED } })))],
      ['far too long', letter(`${LETTERS.memorable}\n\n${LONG}`, chosen(long))],
      ['broken input', letter(LETTERS.personal, chosen(broken))],
      ['right to left', letter(LETTERS.hebrew, chosen(hebrew))],
      ['a mail page that changed', letter(LETTERS.personal, { missing: ['subject', 'send'] })],
      ['a press on a hidden panel', letter(LETTERS.personal, { held: 'the cold store' })],
      ['a background that slept', letter(LETTERS.personal, { problem: 'dozed', target: null, candidates: [] })],
      ['swap view of a generic note', await swapped(LETTERS.generic)],
      ['swap view of a memorable letter', await swapped(LETTERS.memorable)],
      ['sent', gone({ kind: 'marked' })],
      ['sent, but was it?', gone({ kind: 'ask' })],
      ['scheduled in time', gone({ going: { at: ENDED + 18 * HOUR, asked: false, deadline: ENDED + 24 * HOUR } })],
      ['scheduled late', gone({ going: { at: ENDED + 42 * HOUR, asked: false, deadline: ENDED + 24 * HOUR } })],
      ['scheduled, but for when?', gone({ going: { at: null, asked: true, deadline: ENDED + 24 * HOUR } })],
    ];
  },
};
