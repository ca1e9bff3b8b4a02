import { anyOf } from '../draft/any-of';
import type { Range } from '../scoring/report';
import { defineCheck } from './check';

/**
 * What is honest or not is what the words are about: "you will not find a better candidate" pushes, a better view from the
 * canteen does not. So each pattern holds what it is about: the job, the reader, the decision.
 */

/** Flattery by superlatives. "I'd be thrilled" is honest; "the most amazing company in the world" is not. */
const GUSHING = anyOf(
  /(?:most|literally|truly|absolutely|simply|so|such an?|the) (?:\w+ )?(?:amazing|incredible|awesome|fantastic|phenomenal|extraordinary|unbelievable|mind-?blowing|breathtaking)(?:,? \w+)? (?:\w+ )?(?:company|boss|team|leader|place|person|organi[sz]ation|mission|culture|interview|opportunity|people|manager)/,
  /(?:best|greatest|most \w+) (?:\w+ )?(?:interview|company|boss|leader|team|place|opportunity|manager|conversation)(?:(?: (?:that|i|i've|we|anyone|anybody|one|there|you)(?: \w+){0,3})? ever|(?: \w+){0,4} (?:in the (?:entire |whole )?world|of my life|on earth|imaginable))/,
  /omg|my dream (?:job|company|employer)|(?:a|the|my|like a) dream (?:job|company|come true)(?! for (?!me)\w+)(?! that| which|,? (?:of|said)| in)/,
  /i(?:'m| am| was| feel| felt|'d be| would be)(?: \w+)? (?:so|beyond|incredibly|deeply|truly) (?:honou?red|humbled|blessed|privileged|inspired by (?:your?|the company|everything))|in awe of (?:your?|the (?:company|team)|everything)|once in a lifetime (?:opportunity|chance|job|company|interview|meeting)/,
  /you(?: are|'re) (?:truly |really |such )?(?:a |an )?(?:\w+ )?(?:visionary|genius)(?! (?:with|at))|(?:your|a|such) (?:visionary|genius) (?:lead\w*|compan\w+|team|mind|founder|boss|vision)|(?:company|team|culture|leadership|organi[sz]ation|firm|reputation|mission|you)(?: \w+)?(?: is| are| was| were|'re) second to none/,
  /(?:your|such an?) (?:esteemed|renowned|prestigious|illustrious|distinguished) (?:colleague|compan|organi[sz]ation|team|firm|institut|hospital|school|universit|department)\w*|it (?:was|is|has been|would be) (?:a|an|my) (?:great|true|real|immense|absolute|utmost) honou?r/,
  /(?:deepest|sincerest|heartfelt|utmost|profound(?:est)?) (?:gratitude|thanks|appreciation|admiration|respect)(?! to (?!you))|thank you thank you/,
);
const BEGGING = anyOf(
  /i(?:'m| am)?(?: \w+)? beg(?:ging)?(?! to differ| your pardon|\w| my| him| her| them)|please,? please(?:,? please)*(?: \w+)? (?:give|hire|pick|choose|consider|take|let|help|i)|i(?:'m| am|'ve been| feel)?(?: \w+)? desperate(?:ly)?(?! wanted| needed)/,
  /(?:i(?:'d| would|'ll| will| can| could)|happy to|willing to|ready to|let me)(?: \w+){0,2} (?:work|come|start|do it|do this) for (?:free|less|nothing)(?! (?!if|or|and|at|until|just|for|to|in)\w)|i(?:'d| would|'ll| will)?(?: \w+){0,2} (?:accept|take|work for|live with)(?: \w+)? (?:less|lower) pay/,
  /(?:take|accept|do|want|need|give me) any (?:job|work|position|shift) (?:at all|you have)|any (?:job|work|position|shift) (?:is fine|will do),? (?:i|please|just|really)/,
  /(?:just|only|please) give me (?:this|a|one|just one) (?:chance|week|day|shot)|(?<!\w )give me (?:this|a|one|just one) (?:chance|shot)|i really,? really need (?:this|the|a|any|your|it|to work)(?! new)|i (?:really|badly|urgently) need (?:this|the|your) (?:job|work|position)(?! \w)|you(?: are|'re) my (?:only|last) hope|i will do anything(?! but| except| else)/,
  /i promise(?: you)?(?: that)? i(?:'ll| will| am|'m| won't| will not)(?: \w+)? (?:work|be (?:the|your|a)|give (?:you|my|it|every\w+)|prove|learn|make you|do (?:my|any\w+|every\w+|whatever)|let you down|disappoint)|i promise(?: you)?(?: that)? i am the|i (?:won't|will not) let you down(?! the| a| to)|i pray (?:that (?:you|i|this)|you|i|for (?:this|the|your))|take pity on (?:me|us)/,
);
const PRESSURE = anyOf(
  /i(?: fully)? expect (?:to hear (?:from you|back|your|by|soon|within|no later)|an answer|a (?:\w+ )?(?:reply|response|decision|offer)|(?:you|that (?:you|we))(?: to| will)? (?:hire|call|answer|reply|respond|decide|choose|offer|sign))/,
  /(?:i|we)(?: \w+){0,2} (?:need|want|require) (?:yours|an answer|a decision|your (?:answer|decision|response)|to know)(?: \w+){0,2} (?:by|before|today|tomorrow|asap|immediately)/,
  // A day named for something offered ("… by Friday if you want the references") holds nobody to it.
  /(?<!if you can,? )please (?:let me know|reply|respond|answer|decide|get back to me)(?: (?:to me|your (?:answer|decision)))? by (?:(?:the )?end of|noon|next|this|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![^.!?]* (?:if|whether|when|where|what|which|how|so that)(?![a-z]))/,
  /if i (?:don't|do not) hear (?:from you|back|by|within|before|soon|anything|an answer)|find (?:(?:a|any|some) ?(?:better|stronger|harder[- ]working) (?:candidate|person|worker|applicant|hire|employee|fit|match|\w+ than me|than me)|(?:anyone|anybody|someone|somebody) (?:better|stronger))/,
  /i(?:'ll| will) (?:call|phone|come by|show up|stop by|write)(?: \w+){0,4} (?:every (?:day|hour|morning|week)|until|for (?:your|an|the) (?:decision|answer)|to (?:hear|get) (?:your|the|an) (?:decision|answer))|i(?:'ll| will) keep (?:calling|writing|phoning|asking)|i(?:'ll| will) show up (?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow)/,
  /other (?:companies|employers|offers) (?:are|want|would)(?: \w+){0,2} (?:interested|waiting|wanting|hir\w+|offer\w+|tak\w+|after|me)|other (?:companies|employers) want (?:me|my)|as soon as possible or (?:i|you|else)|make the decision easy|look no further(?! than)/,
  /(?:not (?:hiring|choosing|taking|picking)|passing|overlooking|losing|rejecting)(?: \w+){0,3} would be a mistake|it would be a mistake (?:not )?to (?:not|pass|overlook|hire|choose|reject|lose|ignore)|money (?:you are|you're) willing to leave|(?<!(?:not|n't|n’t|to|without) )stop (?:looking|interviewing)(?= (?:and|now|others|for (?:any|other|some))|\W*$)/,
);
/** Somebody else says it, or both agreed on it: then it is told and not meant. */
const TOLD = anyOf(
  /as (?:we|you) \w+|as (?:agreed|arranged|promised|planned|discussed|asked|requested|suggested)|(?<!i )(?:said|says|told|tells|asked|joked|thinks|seemed to say)/,
);
const isTold = (text: string, at: number): boolean =>
  TOLD.test(text) || (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;

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
  anyLetter: true,
  says: {
    met: 'No flattery, no pleading, no pressure.',
    empty: 'Plain words are all it takes.',
    gushing: '“{words}” is a lot. Name the one thing you liked instead.',
    begging: '“{words}” may sound like pleading. Say what you would do in the job.',
    pressure: '“{words}” may be felt as pressure. Ask when you may hear from them instead.',
    marks: 'One exclamation mark carries further than {count}.',
    machine: 'Words like “{words}” sound written for everybody. Say it as you would across a table.',
  },
  evaluate({ body, sentences, words }, { notes, interview }) {
    if (sentences.length === 0) return { earned: 1, say: 'empty' };
    const text = sentences.map((sentence) => sentence.text).join('\n');
    for (const [say, pattern] of [
      ['begging', BEGGING],
      ['pressure', PRESSURE],
      ['gushing', GUSHING],
    ] as const) {
      const ranges = sentences.flatMap((sentence): Range[] => {
        const match = pattern.exec(sentence.text);
        if (!match || isTold(sentence.text, match.index)) return [];
        return [[sentence.start + match.index, sentence.start + match.index + match[0].length]];
      });
      const [first] = ranges;
      if (first) return { earned: SHARE[say], say, params: { words: body.slice(...first).slice(0, 60) }, ranges };
    }
    // A gardener's landscape and a foster home are what was talked about.
    const theirs = [interview?.role, interview?.company, ...notes.map((note) => note.text)].join(' ').toLowerCase();
    const said = text.match(MACHINE)?.map((word) => word.toLowerCase()) ?? [];
    const machine = new Set(said.filter((word) => !theirs.includes(word)));
    // In a long letter more of them turn up by chance.
    if (machine.size >= Math.max(MACHINE_WORDS, words / 30)) {
      return { earned: SHARE.machine, say: 'machine', params: { words: [...machine].slice(0, 3).join('”, “') } };
    }
    const count = text.match(/!/g)?.length ?? 0;
    if (count > MARKS && count > sentences.length / 2) return { earned: SHARE.marks, say: 'marks', params: { count } };
    return { earned: 1, say: 'met' };
  },
});
