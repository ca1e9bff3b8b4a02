import { quoted } from '../draft/quoted';
import { insincereIn } from '../substance/tones/insincere';
import { rudeIn } from '../substance/tones/rude';
import { defineCheck } from './check';

/** Words of which prose from a machine is made; one or two prove nothing. */
const MACHINE =
  /\b(?:underscor\w+|resonat\w+|seamless\w*|tangible|foster\w*|testament|embark\w*|delv\w+|unwavering|thought-provoking|enriching|forward-thinking|innovative|insightful|invaluable|remarkabl\w+|profound\w*|deeply|commitment to excellence|journey|synerg\w+|leverag\w+|cutting-edge|meaningful(?:ly)?|robust|elevat\w+|landscape|tapestry|heartfelt|sincerely|engaging|dynamic|strive|embod\w+|impactful|passionate|align\w*|esteemed|pivotal|transformative|cultivat\w+|endeavou?rs?|privilege|eagerly|wholeheartedly|truly)\b/gi;
const MACHINE_WORDS = 6;
/** Exclamation marks that nobody minds; each line may have its own. */
const MARKS = 4;

/**
 * An insult, pleading and pressure cost the writer most with who reads it; a mark behind each sentence is young, and meant.
 * Formal manners, learnt at many schools abroad, cost little: readers take a point of a hundred off for them, if any.
 */
const SHARE: Readonly<
  Record<'rude' | 'gushing' | 'formal' | 'begging' | 'pressure' | 'rows' | 'marks' | 'machine', number>
> = {
  rude: 0,
  gushing: 0.2,
  formal: 0.6,
  begging: 0,
  pressure: 0,
  rows: 0.5,
  marks: 0.8,
  machine: 0.3,
};

/** Guidance row 5: sincere. No flattery, no begging, no pressure; and nothing that hurts. */
export const sincere = defineCheck({
  id: 'sincere',
  title: 'Sincere',
  why: 'Plain words are believed. Praise in superlatives, pleading and pressure are not.',
  row: 5,
  weight: 6,
  anyLetter: true,
  says: {
    met: 'No flattery, no pleading, no pressure.',
    empty: 'Plain words are all it takes.',
    rude: '“{words}” hurts more than it helps. The letter is stronger without it.',
    gushing: '“{words}” is a lot. Name the one thing you liked instead.',
    formal: '“{words}” is what many letters say. Your own plain words are warmer.',
    begging: '“{words}” may sound like pleading. Say what you would do in the job.',
    pressure: '“{words}” may be felt as pressure. Ask when you may hear from them instead.',
    marks: 'One exclamation mark carries further than {count}.',
    machine: 'Words like “{words}” sound written for everybody. Say it as you would across a table.',
  },
  evaluate(draft, { notes, interview }) {
    const { body, sentences, words } = draft;
    if (sentences.length === 0) return { earned: 1, say: 'empty' };
    const rude = rudeIn(draft);
    if (rude[0]) {
      const params = { words: quoted(body.slice(...rude[0])) };
      return { earned: SHARE.rude, say: 'rude', params, ranges: rude };
    }
    const insincere = insincereIn(draft);
    const [first] = insincere;
    if (first) {
      const alike = insincere.filter(({ tone }) => tone === first.tone);
      const worst = alike.find(({ isFormal }) => !isFormal) ?? first;
      const say = worst.isFormal ? 'formal' : worst.tone;
      const params = { words: quoted(body.slice(...worst.range)) };
      return { earned: SHARE[say], say, params, ranges: alike.map(({ range }) => range) };
    }
    const text = sentences.map((sentence) => sentence.text).join('\n');
    // A gardener's landscape and a foster home are what was talked about.
    const theirs = [interview?.role, interview?.company, ...notes.map((note) => note.text)].join(' ').toLowerCase();
    const said = text.match(MACHINE)?.map((word) => word.toLowerCase()) ?? [];
    const machine = new Set(said.filter((word) => !theirs.includes(word)));
    // In a long letter more of them turn up by chance.
    if (machine.size >= Math.max(MACHINE_WORDS, words / 30)) {
      return { earned: SHARE.machine, say: 'machine', params: { words: [...machine].slice(0, 3).join('”, “') } };
    }
    const count = text.match(/!/g)?.length ?? 0;
    if (count > MARKS && count > sentences.length / 2) {
      return { earned: /!\s?!/.test(text) ? SHARE.rows : SHARE.marks, say: 'marks', params: { count } };
    }
    return { earned: 1, say: 'met' };
  },
});
