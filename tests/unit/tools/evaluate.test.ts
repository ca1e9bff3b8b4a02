import { expect, test } from 'vitest';
import { readMails } from '../../evaluate/mails';

test('a line that is no mail is told with its number, and the others are read', () => {
  const lines = [
    '\uFEFF{"body":"Dear Jane,","overall":80}',
    '',
    'Dear Jane,',
    '{"subject":"x"}',
    '{"body":"Hi","to":3}',
  ];
  const { mails, wrong } = readMails(lines.join('\r\n'));
  expect(mails).toEqual([{ body: 'Dear Jane,', overall: 80 }]);
  expect(wrong).toEqual([
    expect.stringMatching(/^3: This line is not JSON: .*Dear/),
    '4: "body" is missing.',
    '5: "to" has to be a list.',
  ]);
});

test('an empty file holds no mail and nothing wrong', () => {
  expect(readMails('\n')).toEqual({ mails: [], wrong: [] });
});
