/** What calendars and mails write around an interview, and nobody means as a part of its name. */
import { ANY_MONTH } from './english-words';
import { WEEKDAY } from './weeks';

/** "Invitation:", "Updated invitation:", "Re:", "Accepted:", "Interview confirmation -", "Aktualisierte Einladung:". */
const SUBJECT =
  /^\s*(?:(?:(?:(?:updated|new|aktualisierte|uitgenodigd)\s+)?(?:invitation|einladung|invitaci[oó]n|convite|invito|uitnodiging|招待)(?:\s+(?:modifiée|mise\s+à\s+jour|actualizada|atualizado|aggiornato))?|termin(?:bestätigung|einladung)|confirmación|confirmação|conferma|bevestiging|accepted|tentative|confirmed|confirmation|reminder|re|fwd?|aw|wg)\s*:|interview\s+(?:confirmation|confirmed|invitation|details|reminder|scheduled|booked|request|update)\s*[:|–-])\s+/i;
/** Google ends its subjects with whom it invites: the person, not whom they meet. */
const INVITED = /\s*\([^\s()@]+@[^\s()@]+\)\s*$/;
/** "(United Kingdom Time)": in a zone that nobody can read from it. */
const ZONE_NAME = /\([^()]*\btime\)/gi;
const KIND_OF_TIME = /\b(?:full|part|local|my|our|flexi|first|break)[\s-]*time\)/i;

/** Of a line from which the zones that are known are taken: does it name another? */
export const hasUnknownZone = (line: string): boolean =>
  (line.match(ZONE_NAME) ?? []).some((name) => /^\(\p{Lu}/u.test(name) && !KIND_OF_TIME.test(name));

/** "Please arrive 10 minutes early", "be there at 2:45pm": no length and no hour of it. */
const ARRIVE =
  /[\s,;.(–-]+(?:please\s+)?(?:arrive|arriving|be\s+there|get\s+there|show\s+up|check\s?-?in|log\s?-?in|join)\s+(?:(?:about\s+)?(?:\d{1,2}|five|ten|fifteen)\s*(?:-\s?\d{1,2}\s*)?(?:min(?:ute)?s?|m)\s+(?:early|earlier|before(?:hand)?|ahead|prior)|early|(?:at|by|from)\s+\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)(?![\p{L}\d])\)?/giu;
/** "I had an interview with Acme", "Your interview with Acme is confirmed for", "my Acme interview is". */
const OWN_WORDS =
  /^\s*(?:your|my|(?:I|we)(?:\s+(?:have|had|just|will)|[’'](?:ve|ll|d))*(?:\s+(?:have|had|got))?|(?:just\s+)?(?:got|had|have|did)(?:\s+(?:my|an?|the))?)\s+(?=.*\binterview\b)/i;
/** "Hi Tim, your interview with", "We would like to invite you to an interview at": a mail says it in a sentence. */
const MAIL_WORDS =
  /^.*?\b(?:(?:your|invited?(?:\s+you)?\s+(?:to|for)(?:\s+an?)?)\s+(?=interview\b)|for\s+(?:an?|your)\s+(?:\p{L}+\s+)?(?=interview\s+(?:with|at)\s))/iu;

/** "Thanks for applying to Acme! Your phone interview is on" */
const APPLIED =
  /^\s*thanks?(?:\s+you)?\s[^!.]{0,40}\b(?:applying|applic\p{L}+|interest)\b[^!.]{0,40}?\b(?:to|at|with|in)\s+(?<firm>\p{L}[^!.,]*?)[!.]\s+(?:your\s+)?(?=.*\binterview\b)/iu;
/** "You're confirmed! Acme phone screen" */
const GREETING =
  /^\s*(?:(?:you(?:['’]re|\s+are)|congrat\p{L}*|(?:great|good|exciting)\s+news|thanks?|hi|hello|hey)\b[^!]{0,60}!\s+)+/iu;

/** "is confirmed for", and before a day "moved to", "has been rescheduled to". */
const SETTLED = /\bis\s+(?:now\s+)?(?:confirmed|scheduled|booked)(?:\s+for)?\b/i;
const MOVED = new RegExp(
  `(?<=\\S\\s+)(?:(?:is|was|got|has\\s+been|have\\s+been)\\s+)?(?:now\\s+)?(?:confirmed|scheduled|booked|rescheduled|moved|postponed|pushed(?:\\s+back)?)\\s+(?:for|to|until|on)(?=\\s+(?:the\\s+)?(?:\\d|today|tom|tmr|next|(?:${WEEKDAY}|${ANY_MONTH}[a-z]*)\\b))`,
  'u',
);

const PLACE = '(?:Location|Where|Venue|Format)';
const LABEL = `(?:Date|Time|When|Company|Interviewers?|Panel|Role|Position|${PLACE})\\s?:`;
/** "Date: Thursday Time: 2 PM Location: Zoom Interviewer: Jane", as mails list it. */
const LISTED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b${PLACE}\\s?:\\s(?:.*?(?=\\b${LABEL}\\s)|[^,;]*)`, 'giu'), ' '],
  [/\b(?:Interviewers?|Panel)\s?:(?=\s)/gi, ' with '],
  [/\b(?:Role|Position)\s?:(?=\s)/gi, ' as '],
  [/\b(?:Date|Time|When|Company)\s?:(?=\s)/gi, ' '],
];

export function withoutWrapping(line: string): string {
  let text = line;
  if (SUBJECT.test(text)) text = text.replace(INVITED, '');
  while (SUBJECT.test(text)) text = text.replace(SUBJECT, '');
  return (
    LISTED.reduce((rest, [label, by]) => rest.replace(label, by), text)
      .replace(APPLIED, '$<firm> ')
      .replace(GREETING, '')
      .replace(ARRIVE, ' ')
      .replace(MAIL_WORDS, '')
      // "Just" says when.
      .replace(OWN_WORDS, (said) => (/\bjust\b/i.test(said) ? 'just now ' : ''))
      .replace(ZONE_NAME, ' ')
      .replace(/\((?=(?:GMT|UTC|[A-Z]{2,4}T)\))([A-Z]+)\)/g, '$1')
      .replaceAll('⋅', ', ')
      .replace(/\bWhen\b:?\s+(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)/i, '')
      .replace(SETTLED, ' ')
      .replace(MOVED, ' ')
      // A length is read in small letters only: with a capital it may be a name.
      .replace(/\b\d{1,3}\s+Min(?:ute)?s?\b(?=\s+(?:\S+\s+)?(?:interview|call|chat|meeting)\b)/iu, (length) =>
        length.toLowerCase(),
      )
  );
}
