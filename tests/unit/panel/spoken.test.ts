import { expect, test } from 'vitest';
import { spokenOf } from '../../../components/panel/spoken';
import type { Warning } from '../../../lib/report';
import { viewOf } from '../../dom/panel/reports';

const company: Warning = { id: 'wrong-company', say: 'found', params: { name: 'Globex', company: 'Acme' }, ranges: [] };
const attachment: Warning = { id: 'missing-attachment', say: 'found', params: {}, ranges: [] };

test('at a rest the number is heard with its word', () => {
  expect(spokenOf(viewOf())).toBe('62 of 100, Personal.');
  expect(spokenOf(viewOf({ numbered: false }))).toBe('');
});

test('what would go out wrong is heard, too, and not only seen in red; what is only worth a look waits to be read', () => {
  const warnings = [company, attachment];
  expect(spokenOf(viewOf({}, { warnings }))).toBe('62 of 100, Personal. Before you send: Globex is not Acme.');
  expect(spokenOf(viewOf({ numbered: false }, { warnings }))).toBe('Before you send: Globex is not Acme.');
});
