import { afterEach, expect, test, vi } from 'vitest';
import { ownZone } from '../../lib/own-zone';
import { wallAt } from '../../lib/wall-clock';

afterEach(() => vi.restoreAllMocks());

function browserSays(timeZone: string | undefined): void {
  const options = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone,
  } as typeof options);
}

test('the computer’s own zone is the one the browser names', () => {
  browserSays('Pacific/Auckland');
  expect(ownZone()).toBe('Pacific/Auckland');
});

test.each(['Etc/Unknown', 'Europe/Nowhere', '', undefined])(
  'a browser that says %j, and would refuse that itself, is taken for one in UTC, as its own dates are',
  (said) => {
    browserSays(said);
    expect(ownZone()).toBe('UTC');
    expect(() => wallAt(0, ownZone())).not.toThrow();
  },
);
