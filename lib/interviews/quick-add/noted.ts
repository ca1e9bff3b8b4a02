/** What one notes in a hurry around it, in the small words that the rest of a line is read by, or not at all. */

/** "Acme, spoke to Dana", "Caterpillar. spoke with Randy": behind a name, whom one met. */
const SPOKE =
  /(?<=\S)(?:[\s,;.–—-]+(?:I|we|and|then|just)(?=\s))*[\s,;.–—-]+(?:[Ss]poke|[Tt]alked|[Cc]hatted)\s+(?:to|with)\s+(?=\S)/gu;
/** "a lady called Michelle", "manager named Keisha" */
const CALLED =
  /(?<=\S)[\s,;.–—-]+(?:(?:by|with|to|the|an?)\s+)*(?:lady|guy|gentleman|man|woman|girl|bloke|person|someone|somebody|manager|recruiter|interviewer)\s+(?:called|named)\s+(?=\p{L})/giu;
/** "ask for Jane" */
const ASK_FOR = /(?<=\S)[\s,:;–—-]+(?:please\s+)?(?:(?:ask|asking)\s+for|contact(?:\s+person)?:?)\s+(?=\p{Lu})/gu;
/** "for a chat" */
const FOR_A_TALK =
  /(?<=\S)\s+for\s+(?:an?|my|the)\s+(?:\p{Ll}+\s+)?(?:chat|coffee|interview|talk|meeting|trial)(?=[\s,.]|$)/gu;
/** "about the welder job", "re 2nd shift welder" */
const ABOUT = /(?<=\S)\s+(?:about|abt|bout|regarding|re)\s+(?:(?:the|an?|their)\s+)?(?=\p{L}|\d(?:st|nd|rd|th)\s)/gu;
/** "Acme called me" */
const CALLED_ME = /(?<=\S)\s+(?:called|rang|phoned)\s+me\b/gu;
/** "before lunch", "b4 work": the hour stands beside it. */
const VAGUE = /(?<=\S)[\s,]+(?:b4|before|after)\s+(?:lunch|work|class|school|breakfast|dinner|shift)(?![\p{L}-])/gu;
/** What one means to do, behind all else. */
const TO_DO =
  /(?:\s{2,}|[,;]\s*|[.–—-]\s+|\s[–—-])(?:(?:please|need\s+to|must|don['’]?t\s+forget(?:\s+to)?|remember(?:\s+to)?)\s+)*(?:bring|wear|take|print|number\s+is|fingers\s+crossed|wish\s+me\s+luck)(?:\s.*)?$/u;
/** "$32/hr", "65k base", "£12.50 ph" */
const PAY =
  /(?<=\S)\s+(?:[$£€₹₦₱]\s?\d[\d.,]*k?(?:\s?[-–]\s?[$£€₹₦₱]?\d[\d.,]*k?)?|\d{2,3}(?:[.,]\d)?k(?=\s+(?:base|salary|ote|pa|p\.a\.)))(?:\s?\/\s?(?:h(?:ou)?r|yr|year|month|day)|\s+(?:ph|pa|per\s+(?:hour|year|month|day)|an\s+hour|base|salary|ote))?(?![\p{L}\d])/giu;
/** Of "12/4 @ 1:30", both of which are read. */
const LEFT = /(?<=\s)@(?=\s{2,}|\s*[,;|–—-]|\s*$)/gu;
const CRY_FIRST = /^\s*(?:(?:omg|yay|hey|reminder|ok|okay|fyi|note)(?:\s*[:,!–-]\s*|\s+))+(?=.*\binterview)/i;
const CRY_LAST = /(?<=\S)[\s,]+(?:lol|haha\p{L}*|omg|yay|eek|ugh)[\s!.]*$/iu;

/** `line`: still with the gaps that times and days left. */
export const noted = (line: string): string =>
  line
    .replace(PAY, ' ')
    .replace(LEFT, ' ')
    .replace(CRY_FIRST, '')
    .replace(CRY_LAST, '')
    .replace(TO_DO, '')
    .replace(CALLED, ' with ')
    .replace(SPOKE, ' with ')
    .replace(ASK_FOR, ' with ')
    .replace(FOR_A_TALK, ' ')
    .replace(ABOUT, ' for ')
    .replace(CALLED_ME, ' ')
    .replace(VAGUE, ' ');
