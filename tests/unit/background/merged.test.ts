import { expect, test } from 'vitest';
import { merged } from '../../../lib/background/merged';
import { inTurn } from '../../../lib/in-turn';

/** Looks at `now` each time it is let go on. */
function looker() {
  const seen: string[] = [];
  let now = '';
  let letGo: () => void = () => undefined;
  const look = merged(inTurn(), async () => {
    seen.push(now);
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
  });
  const settle = () => new Promise((done) => setTimeout(done));
  return {
    seen,
    look(at: string) {
      now = at;
      return look();
    },
    settle,
    async finish() {
      letGo();
      await settle();
    },
  };
}

test('fifty calls while one runs are one more, which sees the last of them', async () => {
  const { seen, look, settle, finish } = looker();
  const first = look('a');
  await settle();
  const calls = Array.from({ length: 50 }, (_, n) => look(`key ${n}`));
  await finish();
  await finish();
  await Promise.all([first, ...calls]);
  expect(seen).toEqual(['a', 'key 49']);
});

test('a call after that runs anew', async () => {
  const { seen, look, settle, finish } = looker();
  void look('a');
  await settle();
  await finish();
  void look('b');
  await settle();
  expect(seen).toEqual(['a', 'b']);
});

test('one that failed holds up nobody', async () => {
  let runs = 0;
  const look = merged(inTurn(), async () => {
    if (runs++ === 0) throw new Error('no database');
  });
  await expect(look()).rejects.toThrow('no database');
  await look();
  expect(runs).toBe(2);
});
