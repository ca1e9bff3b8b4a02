import { FAILED, PASSED, type Tally } from './tally';

/** One thing that `npm test` does besides vitest; counts as one passed or one failed. */
export interface Step {
  readonly name: string;
  /** True: passed. `say` tells why not. */
  run(say: (line: string) => void): Promise<boolean>;
}

export async function runStep({ name, run }: Step, say: (line: string) => void): Promise<Tally> {
  const start = performance.now();
  const why: string[] = [];
  const passed = await run((line) => void why.push(line)).catch((error: unknown) => {
    why.push(error instanceof Error ? error.message : String(error));
    return false;
  });
  say(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  for (const line of why) say(`    ${line}`);
  return passed ? PASSED : FAILED;
}
