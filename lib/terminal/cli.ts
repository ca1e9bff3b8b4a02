import type { ScoreInput, Scorer } from '../report';
import { terminal as words } from '../words/en/terminal';
import { fill } from '../words/fill';
import { answer } from './json-lines';
import { layout, type Sheet } from './layout';
import { linesOf } from './lines';
import { type Options, readOptions } from './options';
import { plainDraft } from './plain-draft';

/** The world around the command, handed in so that a test can be a terminal. */
export interface World {
  /** The file's text in pieces; `-` is standard input. */
  read(file: string): AsyncIterable<string>;
  /** Resolves when there is room for more: a slow reader slows us down, and nothing piles up. */
  write(text: string): Promise<void>;
  warn(text: string): void;
  /** Standard input is a person's keyboard. */
  readonly typed: boolean;
  readonly sheet: Sheet;
  loadScorer(): Promise<Scorer>;
}

/** `score [--json] [FILE… | -]`. Answers the exit code: 0 all scored, 1 something could not be, 2 asked wrongly. */
export async function cli(args: readonly string[], world: World): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    world.warn(fill(words.unknown, { message: reasonOf(error) }));
    return 2;
  }
  if (options.help) {
    await world.write(`${words.help}\n`);
    return 0;
  }
  if (options.files.length === 0 && world.typed) {
    world.warn(words.nothing);
    return 2;
  }
  const files = options.files.length > 0 ? options.files : ['-'];
  const scorer = await world.loadScorer();
  let well = true;
  for (const [index, file] of files.entries()) {
    try {
      well = (options.json ? await scoreLines(file, scorer, world) : await report(file, index, scorer, world)) && well;
    } catch (error) {
      if (!isReadError(error)) throw error;
      world.warn(fill(words.unreadable, { file, reason: reasonOf(error) }));
      well = false;
    }
  }
  return well ? 0 : 1;
}

async function scoreLines(file: string, scorer: Scorer, world: World): Promise<boolean> {
  let well = true;
  for await (const line of linesOf(world.read(file))) {
    if (line.trim() === '') continue;
    const { line: text, ok } = answer(line, scorer);
    well &&= ok;
    await world.write(`${text}\n`);
  }
  return well;
}

async function report(file: string, index: number, scorer: Scorer, world: World): Promise<boolean> {
  const pieces: string[] = [];
  for await (const piece of world.read(file)) pieces.push(piece);
  const input: ScoreInput = plainDraft(pieces.join(''));
  const name = file === '-' ? words.standardInput : file;
  // A number would be about nothing: whoever asks has named another file, or what should have written it failed.
  if (input.body.trim() === '') {
    world.warn(fill(words.empty, { file: name }));
    return false;
  }
  await world.write(`${index > 0 ? '\n\n' : ''}${layout(name, input, scorer.score(input), world.sheet)}`);
  return true;
}

const isReadError = (error: unknown): boolean => error instanceof Error && 'code' in error && 'syscall' in error;
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
