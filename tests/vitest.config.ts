import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A busy machine is no failure: only what hangs fails by time. */
const PATIENCE_MS = 60_000;

const KILLED = 'tests/e2e/kept.test.ts';

/** Vitest leaves a core to whoever watches: of two it would use one. */
const EVERY_CORE = '100%';

/** Three heights: `unit` (pure), `dom` (recorded pages, components), `e2e` and `killed` (real browsers, built extension). */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: PATIENCE_MS,
          maxWorkers: EVERY_CORE,
        },
      },
      {
        plugins: [WxtVitest()],
        root,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // The hours that views are expected to show are those of this zone, wherever the tests run.
          env: { TZ: 'UTC' },
          setupFiles: ['tests/dom/setup.ts'],
          testTimeout: PATIENCE_MS,
          maxWorkers: EVERY_CORE,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [KILLED],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has browsers, profiles and a port of its own; two at a time fit two cores, as tests mostly wait.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        // Afterwards and alone. What kills a browser 20 ms after a key asks whether our code hands that key over at once;
        // beside two other browsers on two cores it asks whether the machine had a moment for the browser meanwhile.
        test: {
          name: 'killed',
          include: [KILLED],
          environment: 'node',
          testTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        root,
        // Figures, no verdicts: only `npm run bench` runs them.
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          maxWorkers: 1,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
