import { describe, expect, test } from 'vitest';
import { mailbox, workDomain } from '../../../lib/interviews/addresses';
import { withoutAsides } from '../../../lib/interviews/around-names';
import {
  alsoFor,
  type MailHead,
  match,
  type Rung,
  type Strength,
  strengthOfAddress,
} from '../../../lib/interviews/match';
import type { FollowUp } from '../../../lib/interviews/model';
import { agreement, nameWords } from '../../../lib/interviews/names';
import { entry, parts, type Sketch } from './entries';
import { DAY, NOON } from './time';

interface Mail {
  /** `Name <address>`, an address, or a name: then the page held no address. */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly thread?: readonly string[];
  readonly hi?: string;
  readonly subject?: string;
}

const person = (text: string) => ({ name: parts(text).name, email: parts(text).email || null });
const head = ({ to = [], cc = [], thread = [], hi = '', subject = '' }: Mail): MailHead => ({
  to: to.map(person),
  cc: cc.map(person),
  participants: thread.map(person),
  greeting: hi,
  subject,
});

const jane: Sketch = { people: ['Jane Smith <jane.smith@acme.example>'] };
const nameOnly: Sketch = { people: ['Jane Smith'] };
const unknown: Sketch = { people: [] };
const viaRecruiter: Sketch = { people: ['Jane Smith'], organiser: 'rita@agency.example' };

type Case = [title: string, interview: Sketch, mail: Mail, rung: Rung, strength: Strength];

describe('one interview, one mail', () => {
  test.each<Case>([
    // Rung 1: the interviewer's own address
    ['to the interviewer', jane, { to: ['jane.smith@acme.example'] }, 'recipient', 'strong'],
    ['in capitals', jane, { to: ['Jane.Smith@ACME.example'] }, 'recipient', 'strong'],
    ['with a plus-address', jane, { to: ['jane.smith+jobs@acme.example'] }, 'recipient', 'strong'],
    ['at a firm called like a legal form', { company: 'SAS' }, { to: ['jane@sas.example'] }, 'domain', 'guess'],
    ['dots count outside Gmail', jane, { to: ['janesmith@acme.example'] }, 'domain', 'strong'],
    [
      'dots do not count in Gmail',
      { people: ['Jane <j.smith@gmail.com>'] },
      { to: ['JSmith@googlemail.com'] },
      'recipient',
      'strong',
    ],
    ['among other recipients', jane, { to: ['x@other.example', 'jane.smith@acme.example'] }, 'recipient', 'strong'],
    [
      'to her, greeting somebody else by mistake',
      jane,
      { to: ['jane.smith@acme.example'], hi: 'Bo' },
      'recipient',
      'strong',
    ],
    [
      'a mailbox two interviewers share',
      { people: ['Jane <hr@acme.example>', 'Bo <hr@acme.example>'] },
      { to: ['hr@acme.example'] },
      'recipient',
      'guess',
    ],
    [
      'a shared mailbox, one of them greeted',
      { people: ['Jane <hr@acme.example>', 'Bo <hr@acme.example>'] },
      { to: ['hr@acme.example'], hi: 'Bo' },
      'recipient',
      'strong',
    ],

    // Rung 2: the thread
    [
      'to a stranger, the interviewer in copy',
      jane,
      { to: ['x@other.example'], cc: ['jane.smith@acme.example'] },
      'thread',
      'guess',
    ],
    [
      'to the office, the interviewer in copy and greeted',
      jane,
      { to: ['office@other.example'], cc: ['jane.smith@acme.example'], hi: 'Jane' },
      'thread',
      'strong',
    ],
    [
      'her mail forwarded to a friend',
      jane,
      { to: ['friend@gmail.com'], thread: ['jane.smith@acme.example'] },
      'thread',
      'guess',
    ],
    [
      'her mail forwarded to a friend of her name',
      jane,
      { to: ['jane@gmail.com'], thread: ['jane.smith@acme.example'], hi: 'Jane' },
      'thread',
      'guess',
    ],
    [
      'to the recruiter, whose address is all there is',
      viaRecruiter,
      { to: ['rita@agency.example'] },
      'thread',
      'guess',
    ],
    [
      'to the recruiter, greeting the interviewer',
      viaRecruiter,
      { to: ['rita@agency.example'], hi: 'Jane' },
      'thread',
      'strong',
    ],
    [
      'to the recruiter, greeting the recruiter',
      viaRecruiter,
      { to: ['rita@agency.example'], hi: 'Rita' },
      'thread',
      'guess',
    ],
    [
      'to the recruiter of an interview without names',
      { organiser: 'rita@agency.example' },
      { to: ['rita@agency.example'] },
      'thread',
      'guess',
    ],

    // Rung 3: the company's domain
    ['to the careers mailbox', jane, { to: ['careers@acme.example'] }, 'domain', 'guess'],
    [
      'to the careers mailbox, greeting her',
      jane,
      { to: ['Acme Careers <careers@acme.example>'], hi: 'Jane' },
      'domain',
      'strong',
    ],
    ['to the careers mailbox, as Ms. Smith', jane, { to: ['careers@acme.example'], hi: 'Smith' }, 'domain', 'strong'],
    ['to somebody else of the company', jane, { to: ['Tom Hall <tom.hall@acme.example>'] }, 'domain', 'guess'],
    [
      'to somebody of her first name at the company',
      jane,
      { to: ['Jane Miller <jane.miller@acme.example>'], hi: 'Jane' },
      'domain',
      'guess',
    ],
    ['to her other address at the company', jane, { to: ['Jane Smith <jsmith@uk.acme.example>'] }, 'domain', 'strong'],
    ['by the address alone, first letter and surname', jane, { to: ['jsmith@acme.example'] }, 'domain', 'strong'],
    ['the domain known by the company name', nameOnly, { to: ['jane.smith@acme.example'] }, 'domain', 'strong'],
    [
      'the domain of a company of two words',
      { ...unknown, company: 'Blue Harbor Ltd.' },
      { to: ['x.y@blue-harbor.example'] },
      'domain',
      'guess',
    ],
    [
      'the company name inside a longer domain is another company',
      unknown,
      { to: ['x@acmeron.example'] },
      'recent',
      'guess',
    ],
    ['a look-alike domain', jane, { to: ['tom@notacme.example'] }, 'none', 'none'],
    ['another company, where nobody of this one has an address', unknown, { to: ['x@globex.example'] }, 'none', 'none'],
    ['another company, and a friend in To', jane, { to: ['x@globex.example', 'mum@gmail.com'] }, 'none', 'none'],
    ['another company in copy alone', jane, { to: ['mum@gmail.com'], cc: ['x@globex.example'] }, 'recent', 'guess'],
    [
      'another company, this one in the subject',
      unknown,
      { to: ['x@globex.example'], subject: 'Acme' },
      'subject',
      'guess',
    ],
    [
      'a domain that only begins like the company, while hers is known',
      jane,
      { to: ['x@acmegroup.example'] },
      'none',
      'none',
    ],
    [
      'free mail never matches by domain',
      { people: ['Jane <jane.smith@gmail.com>'] },
      { to: ['mum@gmail.com'] },
      'recent',
      'guess',
    ],
    [
      'a tracking system never matches by domain',
      { ...unknown, organiser: 'a1@us.greenhouse-mail.io' },
      { to: ['b2@us.greenhouse-mail.io'] },
      'recent',
      'guess',
    ],

    // Names of recipients
    ["Outlook's pill without an address", jane, { to: ['Jane Smith'] }, 'name', 'strong'],
    ["Outlook's pill, surname first", jane, { to: ['Smith, Jane'] }, 'name', 'strong'],
    ["Outlook's pill, with what she is called", jane, { to: ['Jane Smith (she/her)'] }, 'name', 'strong'],
    [
      'her name, and what is put around it',
      nameOnly,
      { to: ['Jane Smith (she/her) <jsm@acme.example>'], hi: 'Jane' },
      'domain',
      'strong',
    ],
    [
      'somebody of nearly her name, and what is put around it',
      nameOnly,
      { to: ['Jane Smythe (she/her) <jsm@acme.example>'], hi: 'Jane' },
      'domain',
      'guess',
    ],
    [
      'the family name first in the address',
      { people: ['Taro Yamada'] },
      { to: ['yamada.taro@acme.example'] },
      'domain',
      'strong',
    ],
    ['the family name first, at her company', nameOnly, { to: ['Smith Jane <s1@acme.example>'] }, 'domain', 'strong'],
    ['the family name first, anywhere', nameOnly, { to: ['Smith Jane <sj@gmail.com>'] }, 'name', 'guess'],
    ["Outlook's pill of another Jane", jane, { to: ['Jane Miller'], hi: 'Jane' }, 'recent', 'guess'],
    ['her personal Gmail, never noted', jane, { to: ['Jane Smith <js88@gmail.com>'] }, 'name', 'guess'],
    [
      'her personal Gmail, the only address there is',
      nameOnly,
      { to: ['Jane Smith <js88@gmail.com>'] },
      'name',
      'strong',
    ],
    ['her name in the address alone', nameOnly, { to: ['jane.smith88@gmail.com'] }, 'name', 'strong'],
    ['an accent left out', { people: ['Jürgen Müller'] }, { to: ['Juergen Mueller <jm@web.de>'] }, 'name', 'strong'],
    ['a short form of the name', { people: ['Robert Hall'] }, { to: ['Bob Hall <bh@gmail.com>'] }, 'name', 'strong'],
    ['a first name alone', { people: ['Jane'] }, { to: ['Jane Miller <jane.miller@work.example>'] }, 'name', 'guess'],
    [
      'a first name alone, greeted too',
      { people: ['Jane'] },
      { to: ['Jane Miller <jane.miller@work.example>'], hi: 'Jane' },
      'name',
      'guess',
    ],

    // Greeting and subject
    ['the greeting alone', jane, { hi: 'Jane' }, 'greeting', 'guess'],
    ['a nickname in the greeting', { people: ['Katherine Hall'] }, { hi: 'Kate' }, 'greeting', 'guess'],
    ['several greeted', jane, { hi: 'Bo and Jane' }, 'greeting', 'guess'],
    ['another Jane greeted', jane, { to: ['Jane Miller <jane.miller@work.example>'], hi: 'Jane' }, 'none', 'none'],
    [
      'the company in the subject',
      jane,
      { to: ['x@other.example'], subject: 'Thank you - Acme interview' },
      'subject',
      'guess',
    ],
    [
      'the company inside another word of the subject',
      jane,
      { to: ['x@other.example'], subject: 'Acmeology' },
      'none',
      'none',
    ],

    // Time
    [
      'nothing speaks for it but that it was yesterday',
      { ...jane, ended: 24 },
      { to: ['bo@gmail.com'], hi: 'Bo' },
      'recent',
      'guess',
    ],
    [
      'nothing speaks for it, and it was last week',
      { ...jane, ended: 24 * 7 },
      { to: ['bo@work.example'] },
      'none',
      'none',
    ],
    [
      'before the interview it is about the appointment',
      { ...jane, ended: -3 },
      { to: ['jane.smith@acme.example'] },
      'recipient',
      'none',
    ],
    ['a week late', { ...jane, ended: 24 * 7 }, { to: ['jane.smith@acme.example'] }, 'recipient', 'strong'],
    ['two months late', { ...jane, ended: 24 * 60 }, { to: ['jane.smith@acme.example'] }, 'recipient', 'guess'],
    [
      'two months later, the decision promised for now',
      { ...jane, ended: 24 * 60, decisionAt: NOON },
      { to: ['jane.smith@acme.example'] },
      'recipient',
      'strong',
    ],
  ])('%s', (_, interview, mail, rung, strength) => {
    expect(match([entry(interview)], head(mail), NOON)[0]).toMatchObject({ rung, strength });
  });
});

test('once they decided, a mail to them is hardly the follow-up, be it written or not', () => {
  const mail = head({ to: ['jane.smith@acme.example'] });
  expect(match([entry({ ...jane, outcome: 'no' })], mail, NOON)[0]).toMatchObject({ strength: 'guess' });
});

describe('a mail that we opened for a follow-up', () => {
  const nobody = entry(unknown);
  const other = entry({ ...jane, company: 'Globex' });
  const opened = (entries: Parameters<typeof match>[0], mail: Mail) =>
    match(entries, head(mail), NOON, nobody.followUps[0]?.id ?? null)[0];
  test.each<[string, Mail, Rung, Strength]>([
    ['is for it, whoever it is to', {}, 'opened', 'strong'],
    ['also to an address nobody knows', { to: ['x@globex.example'] }, 'opened', 'strong'],
    ['but is for whom it is surely to', { to: ['jane.smith@acme.example'] }, 'recipient', 'strong'],
  ])('%s', (_, mail, rung, strength) => {
    expect(opened([other, nobody], mail)).toMatchObject({ rung, strength });
  });
  test('is for it as its second mail, once a day has passed and while one is wanted', () => {
    const found = (followUp: Partial<FollowUp>) => {
      const sent = entry({ ...unknown, followUps: [{ state: 'sent', at: NOON - 8 * DAY, ...followUp }] });
      return match([sent], head({}), NOON, sent.followUps[0]?.id ?? null)[0]?.strength;
    };
    expect(found({})).toBe('strong');
    for (const done of [{ at: NOON - DAY / 2 }, { answeredAt: NOON - DAY }, { secondDoneAt: NOON - DAY }]) {
      expect(found(done)).toBeUndefined();
    }
  });
  test('is for it though they have decided: whoever presses our button means it', () => {
    const decided = entry({ ...unknown, outcome: 'no' });
    expect(match([decided], head({}), NOON, decided.followUps[0]?.id ?? null)[0]?.strength).toBe('strong');
    expect(match([decided], head({}), NOON)).toEqual([]);
  });
  test('is not when it goes to another company than hers', () => {
    const known = entry(jane);
    const found = match([known], head({ to: ['x@globex.example'] }), NOON, known.followUps[0]?.id ?? null);
    expect(found[0]?.strength).toBe('none');
  });
});

describe('a mail to a colleague is never sure', () => {
  const interviews = [
    entry(jane),
    entry({ id: 'b', company: 'Work', people: ['Bo'] }),
    entry({ id: 'c', people: ['Ann Lee'], organiser: 'hr@c.example' }),
  ];
  test.each<[string, Mail]>([
    ['of another company', { to: ['Tom Hall <tom@work.example>'], hi: 'Tom', subject: 'Budget' }],
    ["of an interviewer's first name", { to: ['Bo Brandt <bo.brandt@office.example>'], hi: 'Bo' }],
    ["of an interviewer's surname", { to: ['Mary Smith <mary@office.example>'], hi: 'Ms. Smith' }],
    ['at the company itself', { to: ['Tom Hall <tom.hall@acme.example>'], hi: 'Tom' }],
    [
      'in a thread an interviewer is in',
      { to: ['Tom Hall <tom@office.example>'], thread: ['jane.smith@acme.example'], hi: 'Tom' },
    ],
    ['whose address is hidden', { to: ['Bo Brandt'], hi: 'Bo' }],
    ['about the company', { to: ['Tom Hall <tom@office.example>'], subject: 'Acme contract' }],
  ])('%s', (_, mail) => {
    expect(match(interviews, head(mail), NOON).filter(({ strength }) => strength === 'strong')).toEqual([]);
  });

  test('and with nothing that speaks for an interview it counts as no match at all', () => {
    const candidates = match([entry(jane)], head({ to: ['Tom Hall <tom@work.example>'], hi: 'Tom' }), NOON);
    expect(strengthOfAddress(candidates)).toBe('none');
  });
});

describe('several interviews', () => {
  const morning = entry({ id: 'am', ...jane, ended: 30 });
  const today = entry({ id: 'pm', ...jane, ended: 1 });
  const ids = (mail: Mail, ...entries: ReturnType<typeof entry>[]) =>
    match(entries, head(mail), NOON).map(({ followUpId, strength }) => `${followUpId} ${strength}`);

  test('with one person: the latest is meant', () => {
    expect(ids({ to: ['jane.smith@acme.example'] }, morning, today)).toEqual(['pm-f0 strong', 'am-f0 guess']);
  });

  test('with one person, written two ways: the latest is meant', () => {
    const dr = entry({ id: 'am', people: ['Dr. Jane Smith (she/her)'], ended: 30 });
    const plain = entry({ id: 'pm', ...nameOnly, ended: 1 });
    expect(ids({ to: ['jane.smith@acme.example'] }, dr, plain)).toEqual(['pm-f0 strong', 'am-f0 guess']);
  });

  test.each([
    ['the earlier', jane, nameOnly],
    ['the later', nameOnly, jane],
  ])('with one person, whose address only %s one has: the latest is meant', (_, before, last) => {
    const [am, pm] = [entry({ id: 'am', ...before, ended: 30 }), entry({ id: 'pm', ...last, ended: 1 })];
    const found = ids({ to: ['jane.smith@acme.example'], hi: 'Jane' }, am, pm);
    expect(found).toEqual(expect.arrayContaining(['pm-f0 strong', 'am-f0 guess']));
  });

  test('with a namesake at another company: it is for her whose address it is', () => {
    const globex = entry({ id: 'globex', company: 'Globex', ...nameOnly, ended: 1 });
    const acme = entry({ id: 'acme', ...jane, ended: 30 });
    const found = ids({ to: ['Jane Smith <jane.smith@acme.example>'], hi: 'Jane' }, globex, acme);
    expect(found).toEqual(['acme-f0 strong', 'globex-f0 guess']);
  });

  test('with one person on one day: nobody can tell', () => {
    const second = entry({ id: 'second', ...jane, ended: 5 });
    expect(ids({ to: ['jane.smith@acme.example'] }, second, today)).toEqual(['pm-f0 guess', 'second-f0 guess']);
  });

  test('with one recruiter for two companies: the subject tells', () => {
    const rita = { people: ['Rita <rita@agency.example>'] };
    const one = entry({ id: 'one', company: 'Acme', ...rita });
    const two = entry({ id: 'two', company: 'Blue Harbor', ...rita, ended: 3 });
    expect(ids({ to: ['rita@agency.example'], subject: 'Thank you (Blue Harbor)' }, one, two)).toEqual([
      'two-f0 strong',
      'one-f0 guess',
    ]);
  });

  test('with two people of one company: each their own', () => {
    const bo = entry({ id: 'bo', people: ['Bo Li <bo.li@acme.example>'], ended: 1 });
    expect(ids({ to: ['jane.smith@acme.example'] }, bo, today)).toEqual(['pm-f0 strong', 'bo-f0 guess']);
  });

  test('a mail to both interviewers of a panel is for both', () => {
    const panel = entry({ people: ['Jane <jane@acme.example>', 'Bo <bo@acme.example>'] });
    expect(ids({ to: ['jane@acme.example', 'bo@acme.example'] }, panel)).toEqual(['acme-f0 strong', 'acme-f1 strong']);
  });

  test('what is open stays to be chosen, though nothing speaks for it', () => {
    const old = entry({ id: 'old', company: 'Old', ended: 24 * 90 });
    expect(ids({ to: ['jane.smith@acme.example'] }, old, today)).toEqual(['pm-f0 strong', 'old-f0 none']);
  });
});

describe('what was sent already', () => {
  const sent = (daysAgo: number) =>
    entry({ ...jane, ended: 24 * 60, followUps: [{ state: 'sent', at: NOON - daysAgo * DAY }] });
  test('may be followed up a second time, as a guess', () => {
    expect(match([sent(7)], head({ to: ['jane.smith@acme.example'] }), NOON)).toMatchObject([{ strength: 'guess' }]);
  });
  test('is no candidate after weeks, nor for anybody else', () => {
    expect(match([sent(50)], head({ to: ['jane.smith@acme.example'] }), NOON)).toEqual([]);
    expect(match([sent(7)], head({ to: ['tom@acme.example'] }), NOON)).toEqual([]);
  });
});

test.each([
  ['Jane@X.example', 'jane@x.example'],
  [' a.b+c@Gmail.com ', 'ab@gmail.com'],
  ['a.b@x.example', 'a.b@x.example'],
  ['+tag@x.example', '+tag@x.example'],
  ['', ''],
  ['nobody', 'nobody'],
])('the mailbox of "%s" is "%s"', (email, expected) => {
  expect(mailbox(email)).toBe(expected);
});

test.each(['gmail.com', 'posteo.de', 'mail.greenhouse.io', 'group.calendar.google.com', ''])(
  'the domain "%s" speaks for no company',
  (domain) => {
    expect(workDomain(`x@${domain}`)).toBe('');
  },
);

test.each([
  ['Jane Smith', 'jane smith', 'full'],
  ['Dr. Jane Smith, PhD', 'Smith, Jane', 'full'],
  ['J. Smith', 'Jane Smith', 'full'],
  ['Jane Anna Smith', 'Jane Smith', 'full'],
  ['Bill Gray', 'William Gray', 'full'],
  ['Żaneta Łącka', 'Zaneta Lacka', 'full'],
  ['Smith', 'Jane Smith', 'part'],
  ['Jane Miller', 'Jane Smith', 'differs'],
  ['Tom Smith', 'Jane Smith', 'differs'],
  ['', 'Jane Smith', 'unknown'],
  ['李 明', '李 明', 'full'],
  // What is put around a name
  ['Jane Smith (she/her)', 'Jane Smith', 'full'],
  ['Jane Smith she/her/hers', 'Jane Smith', 'full'],
  ['Jane Smith (Acme) (she/her)', 'Jane Smith', 'full'],
  ['[EXT] Jane Smith', 'Jane Smith', 'full'],
  ['Jane Smith (Acme Rec', 'Jane Smith', 'full'],
  ['Jane Smith | Acme', 'Jane Smith', 'full'],
  ['Jane Smith|Acme', 'Jane Smith', 'full'],
  ['Jane Smith - Acme', 'Jane Smith', 'full'],
  ['Jane Smith – Talent, Acme', 'Jane Smith', 'full'],
  ['Jane Smith @ Acme', 'Jane Smith', 'full'],
  ['Jane Smith / Acme', 'Jane Smith', 'full'],
  ['Jane Smith from Acme', 'Jane Smith', 'full'],
  ['Jane Smith at Acme', 'Jane Smith', 'full'],
  ["'Jane Smith' via Hiring", 'Jane Smith', 'full'],
  ['"Smith, Jane (Acme)"', 'Jane Smith', 'full'],
  ['Smith, Jane | Acme', 'Jane Smith', 'full'],
  ['Acme | Robert Hall', 'Robert Hall', 'full'],
  ['Jane Smith, CPA', 'Jane Smith', 'full'],
  ['Jane Smith, Ph.D.', 'Jane Smith', 'full'],
  ['Jane Smith Ph.D.', 'Jane Smith', 'full'],
  ['Robert Hall, Acme', 'Robert Hall', 'full'],
  // Titles of any trade and country, and names that are titles, too
  ['Doctor Jane Smith', 'Jane Smith', 'full'],
  ['Rev. Jane Smith', 'Jane Smith', 'full'],
  ['Captain Jane Smith', 'Jane Smith', 'full'],
  ['Ing. Jane Smith', 'Jane Smith', 'full'],
  ['Dra. Ana Ruiz', 'Ana Ruiz', 'full'],
  ['Prof. Dra. Ana Ruiz', 'Ana Ruiz', 'full'],
  ['Dott.ssa Maria Rossi', 'Maria Rossi', 'full'],
  ['Sig.ra Maria Rossi', 'Maria Rossi', 'full'],
  ['Dean Jane Smith', 'Jane Smith', 'full'],
  ['Doctor Patel', 'Anil Patel', 'part'],
  ['Ing. Rossi', 'Maria Rossi', 'part'],
  ['Captain Tom Smith', 'Jane Smith', 'differs'],
  ['Doctor', 'Jane Smith', 'differs'],
  ['Dean Smith', 'Dean Smith', 'full'],
  ['Dean Martin Smith', 'Dean Smith', 'full'],
  ['Dean Smith', 'Jane Smith', 'differs'],
  ['Anh Nguyen', 'Tuan Nguyen', 'differs'],
  ['Anh Tuan Nguyen', 'Anh Nguyen', 'full'],
  ['Jane Bishop', 'Bishop Jane', 'turned'],
  ['Judge, Jane', 'Jane Judge', 'full'],
  ['Tom (Captain) Hall', 'Tom Hall', 'full'],
  ['Tom Hall (for Jane Smith)', 'Jane Smith', 'differs'],
  ['Tom Hall on behalf of Jane Smith', 'Tom Smith', 'differs'],
  ['Tom Hall - Jane Smith', 'Jane Smith', 'differs'],
  ['Jane (Acme)', 'Jane Smith', 'part'],
  ['(she/her)', 'Jane Smith', 'unknown'],
  ['Acme | Hiring', 'Jane Smith', 'differs'],
  ['Garcia Lopez, Maria', 'Maria Lopez', 'full'],
  ['Jordan Reed, Jane', 'Jane Reed', 'full'],
  // Apostrophes, hyphens and blanks inside it
  ["Conor O'Brien", 'Conor O’Brien', 'full'],
  ['Conor O`Brien', "Conor O'Brien", 'full'],
  ['Conor OBrien', "Conor O'Brien", 'full'],
  ['Conor O Brien', "Conor O'Brien", 'full'],
  ['Anne-Marie Hall', 'Anne Marie Hall', 'full'],
  ['Jane Smith Jones', 'Jane Smith-Jones', 'full'],
  ['Jane Smith-Jones', 'Jane Smith', 'differs'],
  ["O'Brien", "Conor O'Brien", 'part'],
  ['Gal·la Puig', 'Gal·la Puig', 'full'],
  ['Jane Smith (Contractor) - Acme [EXT]', 'Jane Smith', 'full'],
  // Family name first
  ['Yamada Taro', 'Taro Yamada', 'turned'],
  ['YAMADA Taro', 'Taro Yamada', 'turned'],
  ['Kim Min-jun', 'Minjun Kim', 'turned'],
  ['R Venkatesh', 'Venkatesh R', 'turned'],
  ['R. Venkatesh', 'Venkatesh R.', 'turned'],
  ['Nguyen Thi Mai', 'Mai Nguyen', 'turned'],
  ['Taro Yamada', 'Taro Yamamoto', 'differs'],
  ['Yamamoto Taro', 'Taro Yamada', 'differs'],
  ['Jane Smith', 'Jane Smythe', 'differs'],
  ['Smythe Jane', 'Jane Smith', 'differs'],
  ['Thomas James', 'James Thomas', 'differs'],
  ['R Venkatesh', 'Venkatesh S', 'differs'],
  ['Jane', 'Jane', 'part'],
])('"%s" and "%s": %s', (a, b, expected) => {
  expect(agreement(nameWords(a), nameWords(b))).toBe(expected);
});

describe('a mail to several interviewers of one interview', () => {
  const known: Sketch = { people: ['Maria Lee <maria.lee@acme.example>', 'Luis Ortiz <luis.ortiz@acme.example>'] };
  const named: Sketch = { people: ['Maria Lee', 'Luis Ortiz'] };
  const both = 'Ms. Lee, Mr. Ortiz';

  test.each<[string, Sketch, Mail, readonly string[]]>([
    ['to both addresses', known, { to: ['maria.lee@acme.example', 'luis.ortiz@acme.example'] }, ['acme-f1']],
    [
      'to both, whose addresses were not known',
      named,
      { to: ['maria.lee@acme.example', 'luis.ortiz@acme.example'] },
      ['acme-f1'],
    ],
    ['greets both, and nobody is in To yet', named, { hi: both }, ['acme-f1']],
    ['to the office, greets both', named, { to: ['jobs@acme.example'], hi: both }, ['acme-f1']],
    ['to one of them', known, { to: ['maria.lee@acme.example'] }, []],
    [
      'to one of them, the other in copy',
      known,
      { to: ['maria.lee@acme.example'], cc: ['luis.ortiz@acme.example'] },
      [],
    ],
    [
      'to a mailbox that both read',
      { people: ['Maria <hr@acme.example>', 'Luis <hr@acme.example>'] },
      { to: ['hr@acme.example'] },
      [],
    ],
    ['greets a name that both have', { people: ['Maria Lee', 'Maria Ortiz'] }, { hi: 'Maria' }, []],
    ['names neither', named, { subject: 'Acme' }, []],
  ])('%s', (_, interview, mail, others) => {
    const candidates = match([entry(interview)], head(mail), NOON);
    expect(alsoFor(candidates, 'acme-f0', head(mail))).toEqual(others);
  });

  test('a colleague’s interview of the same company is another matter', () => {
    const other = entry({ id: 'acme2', people: ['Bo Li <bo@acme.example>'] });
    const mail = head({ to: ['maria.lee@acme.example', 'bo@acme.example'] });
    expect(alsoFor(match([entry(known), other], mail, NOON), 'acme-f0', mail)).toEqual([]);
  });
});

test('a name with a long row of open brackets is read to its end', () => {
  expect(withoutAsides(`a${`(${' '.repeat(300)}`.repeat(5)}x)b`)).toMatch(/b$/);
});
