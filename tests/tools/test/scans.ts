import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { MAIL_HOSTS } from '../../../lib/mail/hosts';

/** What is injected into somebody's mail page stays this small, compressed (performance goals). */
const CONTENT_LIMIT = 10_000;

/** Every file under `folder`, by its path inside it. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((each) => each.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path));
  }
  return files;
}

type Scan = (files: ReadonlyMap<string, Buffer>) => string[];

const scripts = (files: ReadonlyMap<string, Buffer>) =>
  [...files]
    .filter(([path]) => /\.(js|html)$/.test(path))
    .map(([path, bytes]) => [path, bytes.toString('utf8')] as const);

/** All that may come into a mail page together: what the manifest injects, and any other script the background names. */
export const contentBudget: Scan = (files) => {
  const { content_scripts: pages } = v.parse(
    injecting,
    JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '{}'),
  );
  const background = files.get('background.js')?.toString('utf8') ?? '';
  const named = [...files.keys()].filter((path) => path.endsWith('.js') && background.includes(`/${path}`));
  const byHand = named.filter((path) => !pages.some(({ js }) => js.includes(path)));
  return pages.flatMap(({ js }) => {
    const all = [...js, ...byHand];
    const size = all.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '').length, 0);
    return size > CONTENT_LIMIT ? [`${all.join(', ')}: ${size} bytes gzipped; the limit is ${CONTENT_LIMIT}`] : [];
  });
};

const injecting = v.object({ content_scripts: v.array(v.object({ js: v.array(v.string()) })) });

/** Names of the tests' seams, which no released build may hold. */
export const noSeams: Scan = (files) =>
  scripts(files).flatMap(([path, text]) =>
    text.includes('clockOffset') ? [`${path} holds the tests' clock (clockOffset)`] : [],
  );

/** Addresses that may stand in our code: where mail is written, namespaces of SVG and the like. */
const ALLOWED = new Set<string>([...MAIL_HOSTS, 'www.w3.org', 'www.linkedin.com', 'reactjs.org', 'preactjs.com']);

/** Code from elsewhere, ways to run text as code, and addresses nobody expects. */
export const nothingRemote: Scan = (files) =>
  scripts(files).flatMap(([path, text]) => {
    const found: string[] = [];
    if (/\bimportScripts\s*\(|\beval\s*\(|\bnew Function\s*\(/.test(text)) found.push(`${path} runs text as code`);
    if (/<script[^>]+src=["'](?:https?:)?\/\//.test(text)) found.push(`${path} loads a script from elsewhere`);
    if (/\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/.test(text))
      found.push(`${path} can talk to the network`);
    for (const [, host = ''] of text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)) {
      if (!ALLOWED.has(host.toLowerCase())) found.push(`${path} names ${host}`);
    }
    return [...new Set(found)];
  });

/** Differences between two builds of the same sources. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths]
    .filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.alloc(0)))
    .map((path) => `${path} differs`);
}
