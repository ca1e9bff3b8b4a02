import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { nodeTool } from './node-tool';
import { FAILED, type Tally } from './tally';

const results = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
});

const NOT_RUN: ReadonlySet<string> = new Set(['skipped', 'pending', 'todo']);

/** Runs vitest's projects and counts what it ran. A file that could not even be loaded counts as one failure. */
export async function vitest(projects: readonly string[], env: Record<string, string> = {}): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-test-'));
  const report = join(folder, 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const well = await nodeTool('vitest', ['run', '--config', 'tests/vitest.config.ts', ...chosen, ...reporters], env);
  const text = await readFile(report, 'utf8').catch(() => null);
  await rm(folder, { recursive: true, force: true });
  if (text === null) return FAILED;

  const counted = v.parse(results, JSON.parse(text));
  const broken = counted.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  // The reporter counts them and names none: what was not looked at shall not pass as looked at.
  const skipped = counted.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => NOT_RUN.has(status));
  for (const { fullName } of skipped) process.stdout.write(`Skipped: ${fullName}\n`);
  const failed = counted.numFailedTests + broken.length;
  return {
    passed: counted.numPassedTests,
    // Errors outside of any test (an unhandled rejection) fail vitest, and so they fail us.
    failed: failed === 0 && !well ? 1 : failed,
    skipped: counted.numPendingTests + counted.numTodoTests,
  };
}
