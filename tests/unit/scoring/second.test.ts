import { describe, expect, test } from 'vitest';
import { askedOf } from '../../../lib/guidance';
import type { ScoreInput } from '../../../lib/report';
import { loadScorer } from '../../../lib/scoring/scorer';
import { sayNext } from '../../../lib/words/say-next';
import { interview } from './letters';

const scorer = await loadScorer();

/** Eight days after the talk. */
const written = (text: string, over: Partial<ScoreInput> = {}) =>
  scorer.score({
    subject: 'Following up',
    body: `Hi John,\n\n${text}\n\nBest,\nAnn`,
    to: ['John Smith <john@acmekilns.example>'],
    interview,
    now: '2026-03-10T15:00:00Z',
    ...over,
  });
const advised = (text: string, over: Partial<ScoreInput> = {}): string | null => {
  const report = written(text, over);
  return report.next && sayNext(report.next, report);
};

/** Nothing but a nudge: each is told what would make it one that can be answered. */
test.each([
  ['Just following up.', 'Say which talk or mail you mean'],
  ['Bumping this to the top of your inbox. Thanks!', 'Say which talk or mail you mean'],
  [
    'I hope you are well. I am just following up on my interview last week. I remain very interested in the role.',
    'one sentence on it makes this more than a nudge',
  ],
  [
    'I wanted to touch base after our interview on 2 March. I am still very keen on the archivist role and look forward to hearing from you.',
    'one sentence on it makes this more than a nudge',
  ],
  [
    'I wanted to follow up on our conversation last week. Have you had a chance to decide on the archivist role yet?',
    'one sentence on it makes this more than a nudge',
  ],
  [
    'This is my second mail, and I have not heard back since we spoke two weeks ago. Please let me know by Friday.',
    '“Please let me know by Friday” may be felt as pressure.',
  ],
  [
    'I am following up on our interview last week. Since then I have read the chapter on bullseyes in Traction, and it made me think of the ERP that goes live in April.',
    'Ask one plain question',
  ],
])('%s', (text, advice) => {
  expect(advised(text)).toContain(advice);
});

/** Short, a look back, something new, and easy to answer. */
test.each([
  'I am following up on our interview last week. Since then I have read the chapter on bullseyes in Traction, and it made me think of the ERP that goes live in April. Is there any news on the archivist role?',
  'I wanted to follow up on our talk last week and ask what the next steps are. I read the chapter on bullseyes in Traction since, and understand now why the ERP cannot wait.',
  // What was talked about says which talk.
  'I know the ERP that goes live in April must be keeping you busy, two people short. I would be grateful for any update.',
])('nothing more is asked of “%s”', (text) => {
  expect(advised(text)).toBeNull();
});

test('a mail after the first is a second one, whatever it says', () => {
  const still = 'I am still keen on the archivist role.';
  expect(written(still).second).toBe(false);
  expect(written(still, { interview: { ...interview, followedUp: true } }).second).toBe(true);
});

test('to hold them to their own word is nothing new', () => {
  const asks = 'You mentioned you would decide by the 9th. Is there anything more you need from me?';
  expect(advised(asks, { interview: { ...interview, followedUp: true } })).toContain('more than a nudge');
});

test('without notes, something new is asked for in the check’s own words', () => {
  const asks = 'I wanted to follow up on our conversation last week. Have you come to a decision yet?';
  expect(advised(asks, { interview: { ...interview, notes: [] } })).toContain('Add one new thing');
});

test('the score is that of any letter: whether one was sent before changes nothing in it', () => {
  const still = 'I am still keen on the archivist role, and I read Traction since.';
  const after = written(still, { interview: { ...interview, followedUp: true } });
  expect(after.score).toBe(written(still).score);
});

test.each([
  'Please let me know by Friday if you would like to see the references.',
  'I have another offer that I must answer on Monday, so could you let me know by Friday?',
])('“%s” pushes nobody', (text) => {
  expect(written(text).checks.find(({ id }) => id === 'sincere')?.earned).toBe(1);
});

describe('after the first letter', () => {
  const kindOf = (body: string, over: ScoreInput['interview'] = {}) => {
    const { second, settled, next } = scorer.score({ body, interview: { ...interview, followedUp: true, ...over } });
    return { kind: settled ? 'answer' : second ? 'second' : 'first', advised: next !== null };
  };

  test.each([
    'Dear John,\n\nThank you for the quick reply. I will think about it.\n\nAnn',
    'Dear John,\n\nThursday at ten suits me well. I will bring the catalogue.\n\nAnn',
  ])('what answers theirs is an answer, of which nothing is asked: %j', (body) => {
    expect(kindOf(body)).toEqual({ kind: 'answer', advised: false });
  });

  test('an answer that asks for news is a second one all the same', () => {
    const body = 'Dear John,\n\nThank you for your mail of last week. Have you decided about the role yet?\n\nAnn';
    expect(kindOf(body).kind).toBe('second');
    expect(kindOf(body, { answered: true }).kind).toBe('second');
  });

  test('once they have answered, anything that asks for no news is an answer', () => {
    expect(kindOf('Dear John,\n\nI will ask my landlord about the move.\n\nAnn', { answered: true })).toEqual({
      kind: 'answer',
      advised: false,
    });
  });

  test('in another language it is a second one, too: no paragraphs are asked for', () => {
    const body = 'Lieber John,\n\nvor zehn Tagen durfte ich mich bei Ihnen vorstellen. Gibt es schon Neues?\n\nAnn';
    const report = scorer.score({
      body,
      to: ['john@acmekilns.example'],
      interview: { ...interview, followedUp: true },
    });
    expect([report.language, report.second]).toEqual(['de', true]);
    expect(askedOf(report).map(({ id }) => id)).toEqual(['by-name']);
  });
});

test('their own thought is a look back', () => {
  const asks = 'You thought the trustees would meet on Thursday. How did it go?';
  expect(advised(asks, { interview: { ...interview, followedUp: true } }) ?? '').not.toContain('Say which talk');
});

test('a letter that declines after the first one went is an answer, no second follow-up', () => {
  const body = 'Dear Lena,\n\nThank you for the offer. I have to decline the job.\n\nBo';
  const { second, settled, checks } = scorer.score({ body, interview: { followedUp: true } });
  expect({ second, settled, asked: checks.some(({ id }) => id === 'second-follow-up') }).toEqual({
    second: false,
    settled: true,
    asked: false,
  });
});

/** Words that ask for news elsewhere, in thanks of the next morning: what is asked of the talk is no nudge. */
test.each([
  'I have still not heard a better question than whether the hamster was dead.',
  'I have not received a nicer tour anywhere, and the kiln at night is still before my eyes.',
  'You told me where things stand with the grant, and I would love to help with it.',
])('%s', (said) => {
  const text = `Thank you for the talk about the archive. ${said}`;
  expect(written(text, { now: '2026-03-03T08:00:00Z' }).second).toBe(false);
  expect(written('Any news on the archivist role yet?', { now: '2026-03-05T08:00:00Z' }).second).toBe(true);
});

/** The same words a week later, or with no record of the talk: what was not heard, or was decided, tells. */
test.each([
  'I have still not heard a better question than whether the hamster was dead.',
  'I have not received a nicer tour anywhere.',
  'You told me where things stand with the grant, and I would love to help with it.',
  'You asked whether the baby was chosen for the picture.',
  'I wondered if the number of vans had been decided.',
  'You wanted to know if the bread was chosen by the guests.',
  'I had no answer to your question about the heron.',
])('“%s” asks for no news', (said) => {
  expect(written(`Thank you for the talk about the archive. ${said}`).second).toBe(false);
});

test.each([
  'Thank you for the talk about the archive. I have not heard a peep from you.',
  'Thank you for the talk about the archive. I have not received any answer yet.',
  'I wanted to ask if the post had been filled.',
  'Could you tell me whether a decision has been made?',
  'Could you tell me where things stand?',
  'I was wondering if the committee has decided.',
  'I have had no answer to my last mail.',
])('“%s” does', (said) => {
  expect(written(said).second).toBe(true);
});
