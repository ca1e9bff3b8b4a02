import { expect, test, vi } from 'vitest';
import { askBy } from '@/lib/ask';

const asleep = new Error('Could not establish connection. Receiving end does not exist.');

test('an answer comes back as it is, null included', async () => {
  const send = vi.fn().mockResolvedValue(null);
  await expect(askBy(send)('changed', {})).resolves.toBeNull();
  expect(send).toHaveBeenCalledWith({ afterword: 'changed', body: {} });
});

test('a background that had dozed off is asked once more', async () => {
  const send = vi.fn().mockRejectedValueOnce(asleep).mockResolvedValue({ shown: true });
  await expect(askBy(send)('testReminder', {})).resolves.toEqual({ shown: true });
  expect(send).toHaveBeenCalledTimes(2);
});

test('one that stays asleep is told as no answer, after two tries', async () => {
  const send = vi.fn().mockRejectedValue(asleep);
  await expect(askBy(send)('changed', {})).rejects.toThrow('changed');
  expect(send).toHaveBeenCalledTimes(2);
});

test('an extension that was replaced under us is not asked again', async () => {
  const send = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
  await expect(askBy(send)('changed', {})).rejects.toThrow('changed');
  expect(send).toHaveBeenCalledTimes(1);
});

test('a refused request is told as no answer', async () => {
  await expect(askBy(async () => undefined)('changed', {})).rejects.toThrow('changed');
});
