import { askedOf, isFirst, checks as table } from '../guidance';
import { type CheckResult, isWhole, type Report, type ScoreInput, type Timing } from '../report';
import { DAY, HOUR } from '../time';
import { panel } from '../words/en/panel';
import { terminal as words } from '../words/en/terminal';
import { fill } from '../words/fill';
import { sayCheck, sayWarning } from '../words/say';
import { sayLate } from '../words/say-late';
import { sayDone, sayNext } from '../words/say-next';
import { harmless, inColour, type Paint, wrap } from './paint';

export interface Sheet {
  readonly paint: Paint;
  /** Characters a line. */
  readonly width: number;
}

const MARGIN = '  ';
/** Below it the number says little and the panel shows none. */
const FEW_WORDS = 40;

/** A report one likes to read: the number, the one next thing, what to look at before sending, then every check. */
export function layout(name: string, input: ScoreInput, report: Report, sheet: Sheet): string {
  const blocks = [
    heading(name, input, sheet),
    verdict(report, sheet),
    section(words.warnings, warnings(report, sheet), sheet, 'warning'),
    section(fill(words.points, { n: report.talkingPoints.length }), points(input, report, sheet), sheet),
    section(words.checks, checks(report, sheet), sheet),
    notes(input, report),
    report.timing ? [time(report.timing)] : [],
  ];
  const lines = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function heading(name: string, { subject }: ScoreInput, { paint }: Sheet): string[] {
  const under = subject ? [paint('quiet', fill(words.subject, { subject: harmless(subject) }))] : [];
  return [paint('strong', harmless(name)), ...under];
}

function verdict(report: Report, { paint, width }: Sheet): string[] {
  const wrapped = (text: string) => wrap(text, width - MARGIN.length);
  const quiet = (text: string) => wrapped(text).map((line) => paint('quiet', line));
  // "mis" is the code for having none
  const { language } = report;
  const notScored = language === 'mis' ? words.unknownLanguage : fill(words.otherLanguage, { language });
  const lines = report.score === null ? wrapped(notScored) : [];
  if (report.second) lines.push(...wrapped(panel.second));
  else if (report.score !== null && isFirst(report)) {
    const { score, band } = report;
    const bar = `${'█'.repeat(Math.round(score / 5))}${'░'.repeat(20 - Math.round(score / 5))}`;
    const word = band ? panel.band[band] : '';
    lines.push(`${paint('strong', fill(words.score, { score }))}  ${paint('accent', bar)}  ${word}`);
    if (report.words < FEW_WORDS) lines.push(...quiet(fill(words.short, { n: report.words })));
  }
  if (!report.followUp) lines.push(...quiet(words.notFollowUp));
  const { next } = report;
  const gain = next && next.gain > 0 && isFirst(report) ? ` ${fill(words.gain, { gain: next.gain })}` : '';
  if (next) lines.push('', ...wrapped(harmless(`${sayNext(next, report)}${gain}`)));
  else if (isReady(report)) lines.push('', ...wrapped(sayDone(report, report.warnings.length)));
  return lines.map((line) => (line === '' ? '' : MARGIN + line));
}

/** Nothing more is asked for, and there is enough to say so; a second mail, or an answer to an offer, may be short. */
const isReady = (report: Report): boolean => report.score !== null && (report.words >= FEW_WORDS || !isFirst(report));

function section(
  title: string,
  lines: readonly string[],
  { paint }: Sheet,
  tone: 'strong' | 'warning' = 'strong',
): string[] {
  return lines.length === 0 ? [] : [paint(tone, title), ...lines];
}

function warnings(report: Report, { width }: Sheet): string[] {
  return report.warnings.flatMap((warning) => {
    const [first = '', ...rest] = wrap(harmless(sayWarning(warning)), width - MARGIN.length - 2);
    return [`${MARGIN}! ${first}`, ...rest.map((line) => `${MARGIN}  ${line}`)];
  });
}

function points({ body }: ScoreInput, report: Report, { paint, width }: Sheet): string[] {
  if (!isFirst(report)) return [];
  return report.talkingPoints.map(({ start, end, kind }) => {
    const quote = harmless(body.slice(start, end));
    const room = width - kind.length - 8;
    const short = quote.length > room ? `${[...quote].slice(0, room - 1).join('')}…` : quote;
    return `${MARGIN}“${short}”  ${paint('quiet', kind)}`;
  });
}

type State = keyof typeof words.state;

const stateOf = (check: CheckResult): State => (isWhole(check) ? 'met' : check.earned > 0 ? 'part' : 'open');
const SIGNS: Record<State, string> = { met: '✓', part: '◐', open: '·' };

function checks(report: Report, { paint, width }: Sheet): string[] {
  const titles = new Map(table.map(({ id, title }) => [id, title]));
  const titleWidth = Math.max(0, ...[...titles.values()].map((title) => title.length));
  return askedOf(report).flatMap((check) => {
    const state = stateOf(check);
    // Signs lean on colour to be told apart at a glance; without it words do that better.
    const sign =
      paint === inColour ? paint(state === 'open' ? 'quiet' : 'accent', SIGNS[state]) : words.state[state].padEnd(7);
    const signWidth = paint === inColour ? 1 : 7;
    const points = fill(words.worth, { earned: Math.round(check.weight * check.earned), weight: check.weight });
    const worth = isFirst(report) ? `  ${paint('quiet', points)}` : '';
    const indent = ' '.repeat(MARGIN.length + signWidth + 1);
    const head = `${MARGIN}${sign} ${paint('strong', (titles.get(check.id) ?? check.id).padEnd(titleWidth))}${worth}`;
    return [head, ...wrap(harmless(sayCheck(check)), width - indent.length).map((line) => indent + line)];
  });
}

function notes({ interview }: ScoreInput, { coveredNotes }: Report): string[] {
  const n = interview?.notes?.length ?? 0;
  return n === 0 ? [] : [fill(words.notes, { covered: coveredNotes.length, n })];
}

function time({ state, hoursLeft }: Timing): string {
  if (state === 'early') return words.early;
  if (state === 'late') return sayLate(Math.round(DAY - hoursLeft * HOUR));
  return fill(words.left, { n: Math.floor(hoursLeft) });
}
