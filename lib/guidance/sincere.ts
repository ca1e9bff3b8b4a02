import { anyOf } from '../draft/any-of';
import type { Range } from '../scoring/report';
import { defineCheck } from './check';

/** Flattery by superlatives. "I'd be thrilled" is honest; "the most amazing company in the world" is not. */
const GUSHING = anyOf(
  /(?:most|literally|truly|absolutely|simply|so|such an?|the) (?:\w+ )?(?:amazing|incredible|awesome|fantastic|phenomenal|extraordinary|unbelievable|mind-?blowing|breathtaking)(?:,? \w+)? (?:\w+ )?(?:company|boss|team|leader|place|person|organi[sz]ation|mission|culture|interview|opportunity|people|manager)/,
  /(?:best|greatest|most \w+) (?:\w+ )?(?:interview|company|boss|leader|team|place|opportunity|manager|conversation)(?: \w+){0,4} (?:ever|in the (?:entire |whole )?world|of my life|on earth|imaginable)/,
  /omg|dream (?:job|company|come true)|(?:so|beyond|incredibly|deeply|truly) (?:honou?red|humbled|blessed|inspired|privileged)|once in a lifetime|in awe of|visionary|genius|second to none|(?:deepest|sincerest|heartfelt|utmost|profound(?:est)?) (?:gratitude|thanks|appreciation|admiration|respect)|thank you thank you/,
);
const BEGGING = anyOf(
  /beg(?:ging)? you|i beg|please,? please|desperate(?:ly)?|(?:work|come|start|do it) for (?:free|less|nothing)|(?:less|lower) pay|any (?:job|work|position|shift) (?:at all|you have|is fine)|(?:just |only )?give me (?:this|a|one|just one) (?:chance|week|day|shot)|i really,? really need|you (?:are|'re) my (?:only|last) hope|i will do anything|i promise (?:you )?i|i (?:won't|will not) let you down|i pray|take pity/,
);
const PRESSURE = anyOf(
  /i(?: fully)? expect (?:to hear|you|an answer|that we|a (?:reply|response|decision))|(?:need|want|require) (?:yours|an answer|a decision|your (?:answer|decision|response)|to know)(?: \w+){0,2} (?:by|before|today|tomorrow|asap|immediately)/,
  /if i (?:don't|do not) hear|(?:will|won't) not find (?:a|any) (?:better|stronger)|you (?:won't|will not|can't) find (?:a |any|some)(?:better|stronger|one)|i will (?:call|phone|come by|show up|stop by) (?:you )?(?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|every)|other (?:companies|employers|offers) (?:are|want|would)|as soon as possible or|make the decision easy|look no further|would be a mistake|money (?:you are|you're) willing to leave|stop (?:looking|interviewing)/,
);
/** Words of which prose from a machine is made; one or two prove nothing. */
const MACHINE =
  /\b(?:underscor\w+|resonat\w+|seamless\w*|tangible|foster\w*|testament|embark\w*|delv\w+|unwavering|thought-provoking|enriching|forward-thinking|innovative|insightful|invaluable|remarkabl\w+|profound\w*|deeply|commitment to excellence|journey|synerg\w+|leverag\w+|cutting-edge|meaningful(?:ly)?|robust|elevat\w+|landscape|tapestry|heartfelt|sincerely|engaging|dynamic|strive|embod\w+|impactful|passionate|align\w*|esteemed|pivotal|transformative|cultivat\w+|endeavou?rs?|privilege|eagerly|wholeheartedly|truly)\b/gi;
const MACHINE_WORDS = 6;
/** Exclamation marks that nobody minds; each line may have its own. */
const MARKS = 4;

const SHARE: Readonly<Record<'gushing' | 'begging' | 'pressure' | 'marks' | 'machine', number>> = {
  gushing: 0.2,
  begging: 0,
  pressure: 0,
  marks: 0.5,
  machine: 0.3,
};

/** Guidance row 5: sincere. No flattery, no begging, no pressure. */
export const sincere = defineCheck({
  id: 'sincere',
  title: 'Sincere',
  why: 'Plain words are believed. Praise in superlatives, pleading and pressure are not.',
  row: 5,
  weight: 2,
  says: {
    met: 'It sounds like a person who means it.',
    gushing: '"{words}" is a lot. Name the one thing you liked instead.',
    begging: '"{words}" asks for pity. Say what you would do in the job.',
    pressure: '"{words}" pushes. Ask when you may hear from them instead.',
    marks: 'One exclamation mark carries further than {count}.',
    machine: 'Words like "{words}" sound written for everybody. Say it as you would across a table.',
  },
  evaluate({ sentences, words }) {
    const text = sentences.map((sentence) => sentence.text).join('\n');
    for (const [say, pattern] of [
      ['begging', BEGGING],
      ['pressure', PRESSURE],
      ['gushing', GUSHING],
    ] as const) {
      const ranges = sentences.flatMap((sentence): Range[] => {
        const match = pattern.exec(sentence.text);
        return match ? [[sentence.start + match.index, sentence.start + match.index + match[0].length]] : [];
      });
      const phrase = pattern.exec(text)?.[0];
      if (phrase) return { earned: SHARE[say], say, params: { words: phrase.slice(0, 60) }, ranges };
    }
    const machine = new Set(text.match(MACHINE)?.map((word) => word.toLowerCase()));
    // In a long letter more of them turn up by chance.
    if (machine.size >= Math.max(MACHINE_WORDS, words / 30)) {
      return { earned: SHARE.machine, say: 'machine', params: { words: [...machine].slice(0, 3).join('", "') } };
    }
    const count = text.match(/!/g)?.length ?? 0;
    if (count > MARKS && count > sentences.length / 2) return { earned: SHARE.marks, say: 'marks', params: { count } };
    return { earned: 1, say: 'met' };
  },
});
