import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '../../../lib/draft/draft';
import { parseDraft } from '../../../lib/draft/parse';
import { sentencesOf } from '../../../lib/draft/sentences';
import { cases } from '../cases';
import { processorTime } from '../processor-time';

const texts = (spans: readonly Span[]): string[] => spans.map(({ text }) => text);

it('tells greeting, paragraphs, sign-off, postscript, signature and quote apart', () => {
  const draft = parseDraft(
    'Thank you',
    'Dear Ms. Hall,\n\nThank you for Monday.\n\nI liked the kiln.\n\nKind regards,\nBo Li\n\nP.S. The bell is cracked.\n\nSent from my phone\n\nOn Mon, 2 March 2026, Jane Hall <jane@acme.example> wrote:\n> Dear Bo,\n> See you at nine.',
  );
  expect(draft.greeting?.text).toBe('Dear Ms. Hall,');
  expect(texts(draft.paragraphs)).toEqual(['Thank you for Monday.', 'I liked the kiln.']);
  expect(draft.signOff?.text).toBe('Kind regards,');
  expect(draft.postscript?.text).toBe('P.S. The bell is cracked.');
  expect(draft.signature?.text).toContain('Sent from my phone');
  expect(draft.quote?.text).toMatch(/^On Mon[\s\S]+nine\.$/);
  expect(draft.words).toBe(13);
});

it.each([
  ['a forwarded head', 'Thanks for today.\n\n---------------------- Forwarded by Bo Li\n\nDear Bo, old text.'],
  ['an Outlook head', 'Thanks for today.\n\nFrom: Jane Hall\nSent: Monday\nTo: Bo\n\nDear Bo, old text.'],
  ['a rule and a head', 'Thanks for today.\n\n________________________________\nFrom: Jane\nSent: Monday\n\nold text.'],
  [
    'an introduction over two lines',
    'Thanks for today.\n\nOn Monday, 2 March 2026 at 9:00, Jane Hall\n<j@a.example> wrote:\n> old',
  ],
])('leaves out %s', (_what, body) => {
  expect(texts(parseDraft('', body).sentences)).toEqual(['Thanks for today.']);
});

it.each([
  ['titles and initials', 'I met Dr. Li and J. R. Hall. We spoke.', 2],
  ['hours', 'I came at 9 a.m. on Monday. It rained.', 2],
  ['a no at its end', 'I have to say no. We stay in No. 5 here.', 2],
  ['figures', 'It was 1.9 million over. That came from roads.', 2],
  ['hasty small letters', 'great talking today. so the thing you said stuck. go team', 3],
  ['a number at its end', 'It is 35, not 53. Still I came.', 2],
  ['numbered items', 'I saw:\n1. The kiln.\n2. The bell.', 3],
  ['a list', 'I saw:\n- the kiln\n- the bell', 3],
  [
    'hard-wrapped lines',
    'Thank you for taking the time to meet with me on Friday to talk\nabout the position in your group, which I would like to have\nvery much. I was glad.',
    2,
  ],
  ['a blank line, whatever stands before it', 'the vans sound good and i am keen to\n\nglad i got the combi going', 2],
  ['a blank line of blanks', 'good to see the yard, the dog and\n \nthe new vans', 2],
])('parts sentences at their ends: %s', (_what, body, count) => {
  expect(parseDraft('', body).sentences).toHaveLength(count);
});

it('gives a draft for any text, with spans that are slices of the body', { timeout: 60_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'Dear Ana,',
          '\n',
          '\r\n',
          '\n\n',
          '> ',
          'Best,',
          '😀',
          '\u200b',
          '- a',
          'P.S. b.',
          '--',
          'Thank you. ',
          '[Name]',
          '\ud800',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (body) => {
      const { greeting, paragraphs, sentences, signOff, postscript, signature, quote } = parseDraft('', body);
      for (const span of [greeting, signOff, postscript, signature, quote, ...paragraphs, ...sentences]) {
        if (span && body.slice(span.start, span.end) !== span.text) return false;
      }
      return sentences.every(({ text, start }, i) => text.trim() !== '' && (sentences[i - 1]?.end ?? 0) <= start);
    }),
    cases(5, 300),
  );
});

it('keeps sentences in order around a postscript above a paragraph, and takes none that opens the mail', () => {
  expect(texts(parseDraft('', 'Hi Ana,\n\nThanks.\n\nP.S. b.\n\nI liked it.').sentences)).toEqual([
    'Thanks.',
    'P.S.',
    'b.',
    'I liked it.',
  ]);
  expect(parseDraft('', '\nP.S. b.\n\n[Name]').postscript).toBeNull();
});

it.each([
  ['a rubric', 'Dear Ms. Hall,\n\nRe: Interview of 2 March\n\nThank you.\n\nI hope to hear.\n\nYours,\nBo', 2],
  ['items behind two blanks', 'Hi Ana,\n\nI liked:\n1.  the kiln\n2.  the vat\n\nHope to hear!\n\nBo', 2],
  ['ornaments', 'Hi Ana,\n\nThanks for today.\n\n🎉🎉🎉\n\n***\n\nHope to hear!\n\nBo', 2],
  [
    'a disclaimer',
    'Hi Ana,\n\nThanks for today.\n\nHope to hear!\n\nBo\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.',
    2,
  ],
  ['a farewell in Swedish', 'Hej Ana,\n\nTack för idag.\n\nVi hörs.\n\nMed vänlig hälsning\nBo', 2],
  [
    'an address above',
    'Bo Li\n12 Elm Street\nLeeds\n\n2 March 2026\n\nDear Ms. Hall:\n\nThank you.\n\nI hope.\n\nBo',
    2,
  ],
])('counts %s as no paragraph', (_what, body, count) => {
  expect(parseDraft('', body).paragraphs).toHaveLength(count);
});

it('takes a sentence about the mail itself for a sentence', () => {
  expect(parseDraft('', 'Hi Ana,\n\nThis email is just to thank you.\n\nBo').paragraphs).toHaveLength(1);
});

it.each([
  ['a farewell on it', 'Thank you for the test. I wait for your\nanswer. Greetings, Zbigniew Wrona', 'answer'],
  ['a question and a name on it', 'The permit for the park, I can ask.\nWhen do I start?? Chuy', 'Chuy'],
  ['the word phone first', 'I can start whenever, got my own bike and\nphone. hope its a yes. mo', 'hope'],
])('keeps in the letter a last line with %s', (_what, body, word) => {
  expect(
    parseDraft('', body)
      .sentences.map(({ text }) => text)
      .join(' '),
  ).toContain(word);
});

it.each([
  ['Give us a bell when you know. Cheers Scott', 'Cheers Scott'],
  ['I want very much this work. Abraço, Ednaldo', 'Abraço, Ednaldo'],
])('takes a farewell at the end of the last line for what it would be on a line of its own: %s', (last, name) => {
  const draft = parseDraft('', `Hi Ana, thanks for today. ${last}`);
  const ending = [draft.signOff?.text, draft.signature?.text].filter(Boolean).join(' ');
  expect(ending).toBe(name);
});

it.each([
  'I grew up in Denver. Next to the lake',
  'We met in May. Thank Bob for me.',
  'Is it far? I can walk',
  'We met in May. Thanks Bob',
  // the first words of what is being typed
  ...['I', 'We', 'The', 'Your team', 'Tuesday', 'Yes', 'Call 555-0143', '[Company]', 'Best'].map(
    (word) => `Done. ${word}`,
  ),
])('takes no sentence for a name: %s', (last) => {
  const draft = parseDraft('', `Hi Ana, thanks for today. ${last}`);
  expect([draft.signOff, draft.signature]).toEqual([null, null]);
});

it.each(['Rev. Ana Ruiz', 'Prof. Callum Price', 'Dr. Callum Price', 'S. Bhandari'])(
  'leaves a title with its name: %s',
  (name) => {
    const { signOff, signature } = parseDraft('', `Hi Ana,\n\nThanks for today. Any news?\n\nRegards,\n${name}`);
    expect([signOff?.text, signature?.text]).toEqual(['Regards,', name]);
  },
);

it.each(['Anna Berg, Assoc. Prof.', 'Univ. of Ghent', 'Phone: 555 0199', 'Cell 555-0143', 'linkedin.com/in/annaberg'])(
  'takes %j below a farewell for the signature',
  (line) => {
    expect(parseDraft('', `Thank you for today.\n\nBest,\nAnna Berg\n${line}`).signature?.text).toContain(line);
  },
);

it.each([
  ['Is there any news? Regards, Callum Price', 'Regards, Callum Price'],
  ['I start when you like! Best, Mo', 'Best, Mo'],
  ['I want this job. Respectfully, DeShawn\nPickens', 'Respectfully, DeShawn'],
  ['I want this job. Respectfully,\nDeShawn Pickens', 'Respectfully,'],
  ['I liked it. Thanks, as I said, to everybody there', undefined],
  ['I liked it. Best of all was the tour', undefined],
  ['I met Ann. Cheers for that', undefined],
])('parts %j before its farewell', (line, farewell) => {
  expect(parseDraft('', `Hello Jane, thank you for today. ${line}`).signOff?.text).toBe(farewell);
});

it.each([
  'Yours sincerly',
  'Yours sincerley',
  "Your's sincerely",
  'Yours faithfuly',
  'Kind regrads',
  'Best whishes',
  'Respectfuly',
])('takes %j for a farewell, hastily typed as it is', (farewell) => {
  const draft = parseDraft('', `Hi Ana,\n\nThank you for Monday.\n\n${farewell}\nEmil`);
  expect(draft.signOff?.text).toBe(farewell);
  expect(texts(draft.paragraphs)).toEqual(['Thank you for Monday.']);
});

const TALK = 'Hi Ana,\n\nThank you for Monday. You said the phones go quiet at four.';

it.each([
  'Bo Li',
  'Bo Li (he/him)',
  'Bo (she/they)',
  'Bo van der Li (she/her/hers)',
  ...['Van', 'Do', 'Le', 'Al', 'Bin', 'Van Nguyen', 'Do Van Minh', 'Anh Le', 'Ram Das', 'Giulia d’Angelo'],
  ...['Abd al-Rahman', 'Wim in ’t Veld', 'ʻAkahi Kona', 'प्रिया', 'அருண்', 'გიორგი'],
  'Bo Li\nPronouns: he/him',
  'Bo\nMy pronouns are she/her',
  'Bo Li\nthey/them',
  'Bo Li\n(he / him)',
  'Bo Li, RN',
  'Bo Li (they/them), RN',
  'Bo Li | 555 0100',
  '– Bo',
  'Bo Li (pronounced "bow lee")',
  'Bo Li\nRegistered nurse',
  'Bo Li\nRegistered nurse, ward 7\n555 0100',
  'Bo Li, MSc\nTeacher of chemistry\nLeeds',
  'Bo Li\nWeb designer & beekeeper',
  'Bo Li\nProject Coordinator, Leeds',
  'Bo Li\nPortfolio: boli.example',
  'Bo Li\n12 Elm Street\nLeeds LS1 4AB',
])('takes %j below the text for the signature', (below) => {
  const { paragraphs, signature } = parseDraft('', `${TALK}\n\n${below}`);
  expect([paragraphs.length, signature?.text]).toEqual([1, below]);
});

it.each([
  'I can come on Monday.',
  'Leeds is far',
  'Karin laughed (a lot)',
  'The bees are well (so far)',
  'Pronouns matter, you said',
  'Pronouns were what we spoke of last: he/him on every badge.',
  'Two thirds, in May',
  'Ana Ruiz said\nthe phones ring',
  'Ana Ruiz\nshowed me your kiln',
  'Ana Ruiz was there.\nSo was I',
  'The Kiln\nwas hot and I burned my hand',
])('takes %j below the text for text', (below) => {
  expect(parseDraft('', `${TALK}\n\n${below}`).signature).toBeNull();
});

it.each([
  'PS: My number is 555 0100.',
  'P.S. 555 0100',
  'PS – you can reach me at bo.li@mail.example or 555-0143',
  'P.S. My e-mail is bo@mail.example.',
  'PS my LinkedIn: https://linkedin.com/in/boli',
  'PS: call me on +44 7700 900123 any time',
])('takes a postscript of contact data for the signature: %s', (last) => {
  const { postscript, signature, sentences } = parseDraft('', `${TALK}\n\nBest,\nBo\n\n${last}`);
  expect([postscript, signature?.text, sentences.length]).toEqual([null, `Bo\n\n${last}`, 2]);
});

it.each([
  'PS: The bell is cracked.',
  'PS: The worm bin is at https://worms.example.',
  'P.S. Call 555 0100 and ask for the bees.',
  'P.S. Your number 555 0100 is on my wall.',
  'PS: I am a beekeeper.',
])('takes a postscript that tells something for one: %s', (last) => {
  expect(parseDraft('', `${TALK}\n\nBest,\nBo\n\n${last}`).postscript?.text).toBe(last);
});

it.each([
  ['All the best to you and the bees,', true],
  ['Best wishes for the move to Rotterdam,', true],
  ['Cheers from the far end of Leeds,', true],
  ['Best regards,', false],
  ['With many thanks and best wishes,', false],
  ['Best, Bo', false],
  ['All the best to you,', false],
])('reads the words of its own in a farewell: %s', (farewell, isRead) => {
  const { sentences, paragraphs, signOff } = parseDraft('', `${TALK}\n\n${farewell}\nBo`);
  expect([paragraphs.length, signOff?.text]).toEqual([1, farewell]);
  expect(sentences.some(({ text }) => text === farewell)).toBe(isRead);
});

it.each([
  ['right below', 'I saw:\n1. the kiln\n2. the vat'],
  ['below a blank line', 'I saw:\n\n1. the kiln\n\n2. the vat'],
  ['set in, below two', 'I saw:\n\n \n  1. the kiln\n\n\n  2. the vat'],
])('begins a sentence at each item of a list, %s', (_where, text) => {
  expect(texts(sentencesOf({ start: 0, end: text.length, text }, 0))).toEqual(['I saw:', '1. the kiln', '2. the vat']);
});

it('reads a hundred thousand blank lines in no time', async () => {
  const text = `I saw:${'\n'.repeat(100_000)}the kiln`;
  const { ms, result } = await processorTime(() => sentencesOf({ start: 0, end: text.length, text }, 0));
  expect(texts(result)).toEqual(['I saw:', 'the kiln']);
  expect(ms).toBeLessThan(1000);
});
