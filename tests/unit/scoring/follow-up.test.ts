import { describe, expect, it } from 'vitest';
import { hashOf, unpack } from '../../../lib/draft/packed';
import { fingerprintOf, likeness } from '../../../lib/scoring/fingerprint';
import { isFollowUp } from '../../../lib/scoring/follow-up';
import { inventedMails, readMails } from '../../training/follow-up-mails';
import { pack } from '../../training/pack';

/** Half of the follow-ups are of under 35 words or ask where things stand, and the others are their nearest neighbours. */
describe('mails by two writers whom the weights never read', () => {
  const aside = readMails('tests/unit/scoring/follow-up-aside.txt');
  const opened = (followUp: boolean, ordinary: boolean): string => {
    const of = aside.filter((mail) => mail.followUp === followUp && (mail.kind === 'ordinary') === ordinary);
    return `${of.filter(({ subject, body }) => isFollowUp(subject, body)).length} of ${of.length}`;
  };
  it('opens on most follow-ups, on few near misses and on no everyday mail', () => {
    expect([opened(true, false), opened(false, false), opened(false, true)]).toEqual([
      '129 of 180',
      '8 of 140',
      '0 of 80',
    ]);
  });
  it('are none of those that taught', () => {
    const taught = new Set(
      (['follow-up', 'border', 'voices'] as const).flatMap((file) => inventedMails(file).map(({ body }) => body)),
    );
    expect(aside.filter(({ body }) => taught.has(body))).toEqual([]);
  });
});

describe('which mails open the panel’s pill', () => {
  const mails = inventedMails();
  it('opens on nine of ten invented follow-ups, and on at most one of twenty of their neighbours', () => {
    const opened = (followUp: boolean): number => {
      const of = mails.filter((mail) => mail.followUp === followUp);
      return of.filter(({ subject, body }) => isFollowUp(subject, body)).length / of.length;
    };
    expect(opened(true)).toBeGreaterThanOrEqual(0.9);
    expect(opened(false)).toBeLessThanOrEqual(0.05);
  });
  it.each([
    [
      'Thank you',
      'Dear John,\n\nI wanted to thank you for taking the time to interview me. I enjoyed our conversation and hearing about the company. I hope to join the team.',
    ],
    [
      'Interview yesterday',
      'Dear Ms. Hall,\n\nThank you for the interview yesterday about the archivist position. I look forward to hearing from you.',
    ],
    [
      'Re: Friday',
      '> We hope you had a safe trip home.\n> You will hear from us next week.\n\nDear Ms. Hall,\n\nI did, thank you, and thank you for the interview. I would love to work with you.',
    ],
    [
      'Thanks',
      'Dear Sir,\n\nThank you very much for giving me the opportunity to have an interview at your office. I hope for good news from the lab.',
    ],
    [
      'Still here',
      'Ms. Hall, I interviewed with you for the archivist position on the 3rd and have heard nothing since. I am still keen.',
    ],
  ])('opens on "%s"', (subject, body) => expect(isFollowUp(subject, body)).toBe(true));
  it.each([
    ['Lunch', 'Hi Bo, are we still on for lunch on Friday? I found a new place by the river.'],
    ['Report', 'Please find the report attached. Let me know if you have questions before the meeting.'],
    [
      'Interview on Thursday',
      'Dear Ms. Hall,\n\nThank you for the invitation. I confirm Thursday at nine and look forward to meeting you.',
    ],
    [
      'Telephone interview',
      'Dear Ms. Hall,\n\nThank you for choosing me for the telephone interview. I am free on Monday and Tuesday from nine to five. Which time would suit you?',
    ],
    ['Re: today', 'Thanks!\n\n> Thank you for the interview for the position. I look forward to hearing from you.'],
    ['', ''],
    ['a template gone wrong', '{{'.repeat(500_000)],
    ['brackets', '[a'.repeat(500_000)],
    ['half a character', '\ud800 thank you \u0000 interview'],
  ])('stays closed on "%s"', (subject, body) => expect(isFollowUp(subject, body)).toBe(false));

  it.each([
    'Sent from my iPhone',
    'Get Outlook for iOS',
    '--\nTel. 0151 496 0123\nwww.example.org',
    'This e-mail is confidential and intended for the addressee only.',
  ])('decides the same with %j below', (footer) => {
    for (const { subject, body } of mails.slice(0, 400).filter(({ body }) => !/^(?:--|__+)$|sent from/im.test(body)))
      expect(isFollowUp(subject, `${body}\n\n${footer}`)).toBe(isFollowUp(subject, body));
  });
});

it('packs weights so that each feature is found again, and no other', () => {
  const weights = new Map(Array.from({ length: 3000 }, (_, i) => [`known ${i}`, ((i % 41) - 20) / 20] as const));
  const { packed, levels } = pack(weights);
  const weightOf = unpack(packed, levels);
  const off = [...weights].map(([name, weight]) => Math.abs(weightOf(hashOf(name)) - weight)).sort((a, b) => a - b);
  // Of two with one hash one has the other's weight.
  expect(off[Math.floor(0.99 * off.length)]).toBeLessThan(0.1);
  const taken = Array.from({ length: 3000 }, (_, i) => weightOf(hashOf(`unknown ${i}`))).filter(
    (weight) => weight !== 0,
  );
  expect(taken.length).toBeLessThan(15);
  // Few features leave gaps that two bytes do not hold.
  const few = pack(new Map([['far', 1]]));
  expect(unpack(few.packed, few.levels)(hashOf('far'))).toBe(1);
  expect(unpack('', [])(hashOf('anything'))).toBe(0);
});

it('keeps of a mail a fingerprint of fixed length that shows likeness and nothing else', () => {
  const text =
    'thank you for the talk on monday about the archive i liked that you sort letters by the year in which they came and not by who sent them at all';
  const print = fingerprintOf(text);
  expect(print).toMatch(/^[\da-f]{128}$/);
  expect(likeness(print, fingerprintOf(text))).toBe(1);
  expect(
    likeness(
      print,
      fingerprintOf(
        'we went down to the river with all the dogs and the smallest of them swam furthest of all before it rained so hard',
      ),
    ),
  ).toBeLessThan(0.1);
  expect(fingerprintOf('too short')).toBe('');
});
