import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Which rooms a room may import from (itself always). Arrows point down: entrypoints, components, lib. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/draft': ['lib/report.ts'],
  'lib/substance': ['lib/draft', 'lib/deadlines/timing.ts', 'lib/report.ts', 'lib/time.ts'],
  'lib/guidance': ['lib/draft', 'lib/substance', 'lib/report.ts'],
  'lib/scoring': [
    'lib/draft',
    'lib/report.ts',
    'lib/guidance',
    'lib/substance',
    'lib/deadlines/timing.ts',
    'lib/time.ts',
  ],
  'lib/interviews': ['lib/mail/client.ts', 'lib/draft', 'lib/clock.ts', 'lib/time.ts', 'lib/wall-clock.ts'],
  'lib/deadlines': [
    'lib/interviews/model.ts',
    'lib/interviews/rounds.ts',
    'lib/settings.ts',
    'lib/time.ts',
    'lib/wall-clock.ts',
  ],
  'lib/background': [
    'lib/deadlines',
    'lib/interviews',
    'lib/mail/hosts.ts',
    'lib/write-url.ts',
    'lib/messages.ts',
    'lib/letter-limits.ts',
    'lib/route.ts',
    'lib/draft',
    'lib/scoring/follow-up.ts',
    'lib/scoring/fingerprint.ts',
    // Of substance this alone needs no word lists.
    'lib/substance/letter/second.ts',
    'lib/settings.ts',
    'lib/storage-keys.ts',
    'lib/clock.ts',
    'lib/in-turn.ts',
    'lib/time.ts',
    'lib/wall-clock.ts',
    'lib/words',
  ],
  'lib/mail': [
    'lib/panel-port.ts',
    'lib/messages.ts',
    'lib/letter-limits.ts',
    'lib/ask.ts',
    'lib/settings.ts',
    'lib/time.ts',
    'lib/wall-clock.ts',
    'lib/words',
  ],
  'lib/words': ['lib/guidance', 'lib/report.ts', 'lib/scoring/warnings', 'lib/deadlines/timing.ts'],
  'lib/terminal': ['lib/guidance', 'lib/report.ts', 'lib/scoring', 'lib/words', 'lib/time.ts'],
  'lib/ask.ts': ['lib/messages.ts'],
  'lib/clock.ts': [],
  'lib/copy-area.ts': ['lib/interviews/store'],
  'lib/in-turn.ts': [],
  'lib/letter-limits.ts': [],
  'lib/messages.ts': ['lib/interviews/match.ts', 'lib/interviews/model.ts', 'lib/letter-limits.ts'],
  'lib/own-zone.ts': ['lib/wall-clock.ts'],
  'lib/panel-port.ts': ['lib/mail/client.ts', 'lib/report.ts'],
  'lib/report.ts': [],
  'lib/route.ts': [],
  'lib/settings-store.ts': ['lib/settings.ts', 'lib/storage-keys.ts'],
  'lib/settings.ts': [],
  'lib/storage-keys.ts': [],
  'lib/time.ts': [],
  'lib/wall-clock.ts': ['lib/time.ts'],
  'lib/write-url.ts': [
    'lib/interviews/email.ts',
    'lib/interviews/known-address.ts',
    'lib/interviews/model.ts',
    'lib/mail/deep-link.ts',
    'lib/settings.ts',
    'lib/words',
  ],
  components: ['lib'],
  entrypoints: ['lib', 'components'],
};

/** Rooms that run the same in a test, a terminal, a worker and a page: no browser, no DOM, no storage, no clock. */
const PURE = ['lib/draft', 'lib/guidance', 'lib/substance', 'lib/scoring', 'lib/deadlines'];
const PURE_FILES = [
  'lib/interviews/email.ts',
  'lib/interviews/match.ts',
  'lib/interviews/quick-add/impossible.ts',
  'lib/interviews/meter.ts',
  'lib/interviews/model.ts',
  'lib/interviews/rounds.ts',
  'lib/interviews/why-found.ts',
  'lib/mail/send-time.ts',
  'lib/time.ts',
  'lib/wall-clock.ts',
];
/** What a view may run of `lib`, all of it pure: the words, and small questions about what it shows. Types from anywhere. */
const VIEWS_RUN = [
  'lib/words',
  'lib/own-zone.ts',
  'lib/route.ts',
  'lib/settings.ts',
  'lib/time.ts',
  'lib/wall-clock.ts',
  'lib/deadlines/timing.ts',
  'lib/deadlines/reminder.ts',
  'lib/deadlines/schedule.ts',
  'lib/draft/literal.ts',
  'lib/draft/parse.ts',
  'lib/draft/quoted.ts',
  'lib/guidance',
  'lib/interviews/email.ts',
  'lib/interviews/quick-add/impossible.ts',
  'lib/interviews/meter.ts',
  'lib/interviews/model.ts',
  'lib/interviews/why-found.ts',
  'lib/report.ts',
  'lib/substance/notes/advice.ts',
];
const IMPURE =
  /\b(?:document|window|localStorage|indexedDB|navigator|chrome|browser)\.|\bDate\.now\(|\bnew Date\(\)|webextension-polyfill|from 'wxt/;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/'));
}

const files = ['lib', 'components', 'entrypoints'].flatMap(sources);
const codeOf = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

function importsOf(file: string): string[] {
  return ownPaths(file, codeOf(file));
}

/** Without those that are gone once the types are. */
function runsWith(file: string): string[] {
  const types = /(?:import|export)\s+(?:type\b[^;]*?|\{(?:\s*type\s[^,}]+,?)+\s*\})\s*from\s*'[^']+'/g;
  return ownPaths(file, codeOf(file).replace(types, ''));
}

function ownPaths(file: string, code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => path.startsWith('.') || path.startsWith('@/'))
    .map((path) => (path.startsWith('@/') ? path.slice(2) : relative(root, resolve(root, dirname(file), path))))
    .map((path) => path.replaceAll('\\', '/'));
}

const inside = (path: string, room: string) =>
  path === room || path.startsWith(`${room}/`) || `${path}.ts` === room || `${path}.tsx` === room;

test('every file is in a room that says what it may import', () => {
  const rooms = Object.keys(MAY_IMPORT);
  expect(files.filter((file) => !rooms.some((room) => inside(file, room)))).toEqual([]);
});

test.each(Object.keys(MAY_IMPORT))('%s imports only from rooms below it', (room) => {
  const wrong = files
    .filter((file) => inside(file, room))
    .flatMap((file) => importsOf(file).map((path) => [file, path] as const))
    .filter(([, path]) => !inside(path, room) && !(MAY_IMPORT[room] ?? []).some((other) => inside(path, other)))
    .filter(([, path]) => !inside(path, 'assets'));
  expect(wrong).toEqual([]);
});

test.each(Object.entries(MAY_IMPORT))('%s makes use of all that it may import', (room, allowed) => {
  const used = files.filter((file) => inside(file, room)).flatMap(importsOf);
  expect(allowed.filter((other) => !used.some((path) => inside(path, other)))).toEqual([]);
});

test('the pure rooms touch no browser, page, storage or clock', () => {
  const pure = files.filter((file) => PURE.some((room) => inside(file, room)) || PURE_FILES.includes(file));
  expect(pure.filter((file) => IMPURE.test(codeOf(file)))).toEqual([]);
});

test('views know neither the browser nor the database', () => {
  const views = files.filter((file) => inside(file, 'components'));
  expect(
    views.filter((file) => /webextension-polyfill|from 'wxt|interviews\/store|from 'idb'/.test(codeOf(file))),
  ).toEqual([]);
});

test('of lib, views run what is named here and nothing else', () => {
  const run = files
    .filter((file) => inside(file, 'components'))
    .flatMap((file) => runsWith(file).map((path) => [file, path] as const))
    .filter(([, path]) => inside(path, 'lib'));
  expect(run.filter(([, path]) => !VIEWS_RUN.some((one) => inside(path, one)))).toEqual([]);
  expect(VIEWS_RUN.filter((one) => !run.some(([, path]) => inside(path, one)))).toEqual([]);
});
