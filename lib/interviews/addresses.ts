/** Which mailbox, and whose domain. */
// As text: a worker that wakes for an alarm would build nine thousand strings that it never asks for.
import providers from 'email-providers/all.json?raw';
import { remember } from '../draft/remember';

/** Not in that list, and anybody's all the same. */
const MORE = ['fastmail.com', 'fastmail.fm', 'tutanota.com', 'tuta.com', 'tuta.io', 'posteo.de', 'posteo.net', 'pm.me'];
/** Made at the first question. */
let freeMail: ReadonlySet<string> | undefined;
function isFreeMail(domain: string): boolean {
  freeMail ??= new Set<string>([...JSON.parse(providers), ...MORE]);
  return freeMail.has(domain);
}

/** Systems that send invitations and applications' mail for many companies. */
const GO_BETWEENS = [
  'ashbyhq.com',
  'bamboohr.com',
  'breezy.hr',
  'cal.com',
  'calendly.com',
  'cronofy.com',
  'goodtime.io',
  'greenhouse.io',
  'greenhouse-mail.io',
  'hirevue.com',
  'icims.com',
  'jobvite.com',
  'lever.co',
  'linkedin.com',
  'modernloop.io',
  'myworkday.com',
  'personio.de',
  'recruitee.com',
  'smartrecruiters.com',
  'successfactors.com',
  'taleo.net',
  'teamtailor.com',
  'teamtailor-mail.com',
  'workable.com',
  'webex.com',
  'workablemail.com',
  'zoom.us',
];

const split = (email: string): [local: string, domain: string] => {
  const plain = email.trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  return at < 0 ? [plain, ''] : [plain.slice(0, at), plain.slice(at + 1)];
};

/** One form for all ways to write to the same mailbox: case, `+tags`, and Gmail's dots. '' stays ''. */
export function mailbox(email: string): string {
  const [local, domain] = split(email);
  if (!domain) return local;
  const untagged = local.replace(/\+.*$/, '') || local;
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return isGmail ? `${untagged.replaceAll('.', '')}@gmail.com` : `${untagged}@${domain}`;
}

const under = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);

/** The domain, if it says which company somebody is of; '' for free mail and go-betweens. */
export const workDomain = remember((email) => {
  const [, domain] = split(email);
  if (isFreeMail(domain) || domain.endsWith('calendar.google.com')) return '';
  return GO_BETWEENS.some((one) => under(domain, one)) ? '' : domain;
});

/** One's own, and no company's. */
export const isPrivate = (email: string): boolean => isFreeMail(split(email)[1]);

/** Nobody's own: what is sent there reaches somebody, if at all, by way of a system. */
export const isGoBetween = (email: string): boolean => workDomain(email) === '' && !isPrivate(email);

export const sameDomain = (a: string, b: string): boolean => a !== '' && b !== '' && (under(a, b) || under(b, a));

/** Words of the part before the @: "jane.smith2@…" gives ["jane", "smith"]. */
export const localWords = (email: string): string[] =>
  split(email)[0]
    .replace(/\+.*$/, '')
    .split(/[._\-\d]+/)
    .filter(Boolean);

const ROLE =
  /^(?:apply|applications?|bewerbung(?:en)?|careers?|contact|hello|hi|hiring|hr|humanresources|info|interviews?|jobs?|karriere|mail|office|people|personal|recruit(?:er|ers|ing|ment)?|rh|talent(?:acquisition)?|team|no-?reply)$/;

/** A mailbox that several people read, such as careers@. */
export const isShared = (email: string): boolean => localWords(email).every((word) => ROLE.test(word));
