import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { loadScorer } from '../scoring/scorer';
import { cli, type World } from './cli';
import { inColour, plain } from './paint';
import { endQuietlyWhenNobodyReads } from './quiet-end';

const READABLE = 80;

const world: World = {
  read: (file) => (file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8')),
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  warn: (text) => void process.stderr.write(`${text}\n`),
  typed: process.stdin.isTTY === true,
  sheet: {
    // `hasColors` knows NO_COLOR, FORCE_COLOR and dumb terminals.
    paint: process.stdout.isTTY && process.stdout.hasColors() ? inColour : plain,
    width: Math.min(process.stdout.columns ?? READABLE, READABLE),
  },
  loadScorer,
};

/** Answers the exit code. */
export function main(args: readonly string[]): Promise<number> {
  endQuietlyWhenNobodyReads();
  return cli(args, world);
}
