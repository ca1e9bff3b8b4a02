import { anyOf } from '../../draft/any-of';
import { remember } from '../../draft/remember';

/** Of somebody, or of what happened: a day or a sum in it is part of a story. */
const OF_PEOPLE = anyOf(
  /she|he|her|his|we|us|both|same|me too|also|(?:wife|husband|mum|mom|dad|mother|father|gran\w*|daughter|son|sister|brother|twins|dog|cat|horse)s?/,
  /story|joke|jok(?:ed|es|ing)|laugh(?:s|ed|ing)?|funny|once|used to|grew up|first (?:job|day|week)|when|how|showed|tour|smell(?:s|ed)?|named? after|nick-?named?|built|taught|learn(?:s|ed|t)|loves?|collects?|dream(?:s|t)?/,
);
/** Bad for the firm or for whoever works there: true, asked about, and nothing one likes to find in a mail. */
const BAD_NEWS = anyOf(
  /(?:lost|losing) (?:\w+ ){0,3}(?:accounts?|clients?|customers?|contracts?|deals?|money|staff|people|funding|grants?|tenders?|bids?)|lay-?offs?|redundanc(?:y|ies)|reorg(?: rumou?rs)?|(?:being|got|was|were) (?:sued|fined|audited)|under investigation|bankrupt\w*|insolven\w+|in debt|almost went under|scandal/,
  /(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?) (?:down|(?:a |the |one |two |\d )?(?:sites?|branch(?:es)?|plants?|stores?|offices?))|(?:sites?|branch(?:es)?|plants?|stores?|offices?) (?:is |are )?(?:closing|shutting)(?: down)?(?! (?:early|late|at|on))|(?:budget|job|staff|funding|hours) cuts?|cut(?:s|ting)? (?:the )?(?:jobs|staff|budget|hours)|(?:budget|hiring) (?:freeze|frozen)|(?:short|under)[- ]?staffed|turnover|burn(?:ed|t)?[- ]?out|high pressure|bad reviews|complaints?|(?:sales|revenue|numbers|morale) (?:is |are |were |was )?(?:down|low|bad|falling|poor)|\w+ (?:quit|left) (?:this|last|in) \w+|(?:2nd|3rd|second|third|fourth) (?:manager|boss|head|ceo) in/,
);
/** What was bad and is over, or what they make of it, is a story. */
const TURNED = anyOf(
  /now|but|since then|until|so (?:they|he|she|we|now)|turned|instead|back (?:up|on)|that's (?:how|why|when)|won|saved|rebuil(?:t|ding)|recovered|afterwards?/,
);
/** Of contract, place and time of work, of the days to come. */
const TERMS = anyOf(
  /[$£€]\s?\d[\d.,]*k?|\d+(?:[.,]\d+)?k|per (?:hour|annum|diem)|contract|probation(?:ary)?|permanent|fixed[- ]term|temp(?:orary)?|part[- ]time|full[- ]time|remote|hybrid|wfh|on-?site|home office|relocat(?:e|ion)|travel \d+|sponsor(?:s|ship)?|unpaid|overtime|union dues|equity|commission|stock options/,
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|\d{1,2}(?::\d\d)? ?(?:am|pm)|shifts?|schedule|rota|hours|hrs|deadline|decision|start date|next (?:week|month)|asap|paperwork|forms?|badge|dress code|timeline/,
);

/**
 * How dull a note without a kind would be in a letter, 0 to 2: 0 of a person, a story, a place, a plan; 1 of terms and
 * days; 2 of bad news. An order only: nothing is kept back by it.
 */
export const dullnessOf = remember((text): number => {
  if (BAD_NEWS.test(text)) return TURNED.test(text) ? 0 : 2;
  return TERMS.test(text) && !OF_PEOPLE.test(text) ? 1 : 0;
});
