import type { Browser } from 'playwright-core';

/** A turn of a page's main thread. */
export interface Task {
  /** Milliseconds, script, style, layout and paint all in all. */
  readonly took: number;
  /** Milliseconds of it in calls into an extension's scripts; what goes on after an `await` names no script and is left out. */
  readonly ours: number;
}

/** What one event of Chromium's trace says that is of use here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } };
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/**
 * Does `job` in a page and gives what the main thread of that page did meanwhile: its tasks before the first key, then
 * those from each key to the next. `job` has to press one: the thread that gets it is the page's.
 */
export async function traced(browser: Browser, job: () => Promise<void>): Promise<readonly (readonly Task[])[]> {
  await browser.startTracing(undefined, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  const done = await job().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  if (done) throw done.error;
  const events = trace.traceEvents.sort((a, b) => a.ts - b.ts);
  const isKey = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args?.data?.type === 'keydown';
  const first = events.find(isKey);
  if (!first) throw new Error('No key arrived in any page while its main thread was watched.');
  const own = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const keys = own.filter(isKey).map(({ ts }) => ts);
  const scripts = outermost(own.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://')));
  const sections: Task[][] = [[], ...keys.map(() => [])];
  for (const task of own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X')) {
    const inside = scripts.filter((script) => script.ts >= task.ts && end(script) <= end(task));
    const ours = inside.reduce((sum, { dur = 0 }) => sum + dur, 0);
    // A key belongs to the task that it is pressed in.
    sections[keys.filter((key) => key < end(task)).length]?.push({ took: (task.dur ?? 0) / 1000, ours: ours / 1000 });
  }
  return sections;
}

/** Without those that run inside another of these; by their beginning. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const outer: TraceEvent[] = [];
  for (const event of events) {
    const last = outer.at(-1);
    if (!last || event.ts >= end(last)) outer.push(event);
  }
  return outer;
}
