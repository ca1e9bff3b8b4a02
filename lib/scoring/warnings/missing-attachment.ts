import { anyOf } from '../../draft/any-of';
import { rangeOf } from '../../draft/draft';
import { defineWarning } from './warning';

/** The writer says that something comes with this mail. */
const PROMISES = anyOf(
  /(?:i|we)(?:'ve| have| am|'m)?(?: also| just| now)? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))(?! to (?:the|this|your))/,
  /(?:please|pls|kindly)? ?(?:find|see|view|review)(?: \w+){0,8} (?:attach(?:ed|ment)s?|enclosed)/,
  /(?:is|are|comes?)(?: also| now| both| all)? (?:attached|enclosed)(?! to (?!this (?:e-?mail|mail|message|note|letter)))/,
  /(?:attached|enclosed)(?: hereto| herewith| below)?,? (?:is|are|you(?:'ll| will)? (?:can )?find|please find)|attached (?:my|the|a|an|his|our|two|three|some) (?!to)\w+|the attachment (?:has|shows|holds|contains|gives|lists)/,
  /in (?:the )?attach(?:ment|ed)|attaching (?:the|my|a|an|two|three|some)|see attach(?:ment|ed)|pfa|(?:the|this) attached (?:file|document|sketch|drawing|plan|list|letter|form|copy|pdf|photos?|slides?|deck|page|essay|sample|report|chart)|(?:here|below) (?:is|are) (?:\w+ ){1,5}attached|as an attachment|sending (?:\w+ ){1,8}with this (?:e-?mail|mail|message)|sending (?:\w+ ){1,6}attached|(?:form|cv|resume|résumé|portfolio|certificate|copy|file|pdf|references?|plan|list|letter|sample|deck|slides?|photos?) (?:is |are )?attached/,
);
/** Nothing but what it is: "Photos of the dock attached." */
const BARE =
  /^(?!.*\b(?:strings?|with|i|i['’]m|we|you|he|she|they|it|is|was|were|are|be|been|has|have|had|got|grew|felt|feels?|becomes?|became)\b).*\battached[.!]?$|\(attached\)/is;
/** Somebody else attached it, at another time; or nothing is attached at all. */
const NOT_NOW = anyOf(
  /(?:you|he|she|they|your \w+|who|that was) (?:had |have |has |kindly )?(?:attached|enclosed)/,
  /enclosed (?:in|by|within)|attached (?:\w+ ){0,2}(?:thread|chain|conversation)|attached (?:\w+ ){1,2}below|attachment (?:that )?(?:you|he|she|they) (?!find|will|can|see|get)\w+|attached (?:myself|himself|herself|themselves)|(?:attached|enclosed) (?:\w+ ){0,2}last (?:week|month|time|year)/,
  /(?:no strings|emotionally|very|so|too|deeply|got|get|getting|become|became|grew|grow|feel|felt) attached/,
  /(?:should|shall|may|can|could|would) i (?:also )?(?:attach|enclose)|(?:can|could|will|would|'ll|'d|to) (?:\w+ ){0,2}send (?:\w+ ){0,5}(?:attached|as an attachment)/,
  /(?:will|can|could|would|shall|i'll|i'd|happy to|glad to|not|didn't|couldn't|forgot to|meant to|should have) (?:be )?(?:attach|enclose|attached|enclosed)|(?:last|previous|earlier|first) (?:mail|e-?mail|message)/,
);
const ENCLOSURE_LINE = /^(?:enc(?:l(?:osures?)?)?|attachments?)\.?(?:\s*[:(–-]\s*\S.*)?$/im;

/** `attachments` absent is unknown; an empty list is none. */
export const missingAttachment = defineWarning({
  id: 'missing-attachment',
  says: { found: 'You mention an attachment, but nothing is attached.' },
  find({ sentences, signature, body, quote }, _context, { attachments }) {
    if (attachments?.length !== 0) return null;
    const promise = sentences.find(({ text }) => (PROMISES.test(text) || BARE.test(text)) && !NOT_NOW.test(text));
    if (promise) return { say: 'found', ranges: [rangeOf(promise)] };
    const tail = signature && body.slice(signature.start, Math.min(signature.end, quote?.start ?? signature.end));
    return tail && ENCLOSURE_LINE.test(tail) ? { say: 'found' } : null;
  },
});
