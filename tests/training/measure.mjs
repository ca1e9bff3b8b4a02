import { parseArgs } from 'node:util';
import { clausesIn, readWith } from '../../lib/substance';
import { models as shipped } from '../../lib/substance/models.generated';
import { momentLikelihood } from '../../lib/substance/points/points';
import { hashOf, loadAside, loadExamples, loadInvented, overlap, setOf } from './corpus';
import { fitModels, lexicon } from './fit.mjs';

/**
 * What lib/substance reaches on mails its weights have not seen, counted as the evaluation counts:
 *
 *   node tests/training/run.mjs measure.mjs [--aside | --writers] [--seed N] [--letters SHARE] [--bare] [--worst] [--sweep]
 *
 * Points and moments of published mails are read without interview and notes, as the instrument reads them; --bare reads
 * those of all mails without the notes, as for a person who took none.
 * SHARE of our own letters teach, 0 to 1: what do they bring?
 * Five folds by mail over four fifths; with --aside the four fifths teach and the fifth kept aside is measured.
 * --writers measures what is shipped, on letters by writers of whom nothing teaches: it takes seconds.
 */
const { values: options } = parseArgs({
  args: process.argv.slice(2),
  options: {
    aside: { type: 'boolean' },
    writers: { type: 'boolean' },
    seed: { type: 'string', default: '0' },
    letters: { type: 'string', default: '1' },
    bare: { type: 'boolean' },
    worst: { type: 'boolean' },
    sweep: { type: 'boolean' },
  },
});
const examples = loadExamples() ?? [];
const invented = loadInvented();
const dev = examples.filter(({ aside }) => !aside);
const teaches = ({ own, mail }) => !own || (hashOf(`${setOf(mail.id)} teaches`) % 100) / 100 < Number(options.letters);
const read = new Map();
/** Which notes each mail covers. */
const coveredBy = new Map();
/** Probabilities, to see what other thresholds would reach. */
const seen = new Map();
const judgeAll = (models, mails) => {
  for (const e of mails) {
    const noted = [models, e.draft, e.notes, e.mail.interview ?? null, { lexicon }];
    const asked = e.published ? [models, e.draft, [], null, { lexicon }] : options.bare ? noted.with(2, []) : noted;
    const { clauses } = clausesIn(...asked);
    seen.set(e, { clauses, readings: clausesIn(...noted).readings, moment: momentLikelihood(clauses, models) });
    read.set(e, readWith(...asked));
    coveredBy.set(e, readWith(...noted).covered);
  }
};
if (options.writers) judgeAll(shipped, loadAside());
else if (options.aside)
  judgeAll(
    fitModels([...dev.filter(teaches), ...invented]),
    examples.filter(({ aside }) => aside),
  );
else {
  const fold = ({ mail }) => hashOf(`${setOf(mail.id)} ${options.seed}`) % 5;
  for (let f = 0; f < 5; f++)
    judgeAll(
      fitModels([...dev.filter((e) => fold(e) !== f && teaches(e)), ...invented]),
      dev.filter((e) => fold(e) === f),
    );
}

const classOf = (n) => (n === 0 ? 0 : n === 1 ? 1 : n <= 3 ? 2 : 3);
const pairs = (body, said, gold) => {
  const candidates = said.flatMap((p, i) =>
    gold.flatMap((g, j) => {
      const { both, shorter } = overlap(body, p, g);
      return both > 0 && (both >= 3 || both >= shorter / 2) ? [{ i, j, both }] : [];
    }),
  );
  candidates.sort((a, b) => b.both - a.both || a.i - b.i);
  const [ps, gs] = [new Set(), new Set()];
  return candidates.filter(({ i, j }) => !ps.has(i) && !gs.has(j) && ps.add(i) && gs.add(j));
};
const f1 = ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn);
const kappa = ({ tp, fp, fn, tn }) => {
  const n = tp + fp + fn + tn;
  const chance = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / (n * n);
  return ((tp + tn) / n - chance) / (1 - chance);
};
const count = (answers) => {
  const c = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const [gold, said] of answers) c[gold ? (said ? 'tp' : 'fn') : said ? 'fp' : 'tn']++;
  return c;
};
const show = (x) => (Number.isFinite(x) ? x.toFixed(3) : '  –  ');
const line = (name, mails) => {
  if (mails.length === 0) return;
  const points = mails.map((e) => {
    const s = read.get(e);
    const hit = pairs(
      e.mail.body,
      s.points.map(({ span }) => span),
      e.gold.map(({ range }) => range),
    );
    return { e, s, hit, said: s.points.length, off: s.points.length - e.goldCount };
  });
  const tp = points.reduce((a, { hit }) => a + hit.length, 0);
  const said = points.reduce((a, p) => a + p.said, 0);
  const gold = mails.reduce((a, e) => a + e.gold.length, 0);
  const kinds = points.flatMap(({ e, s, hit }) =>
    hit.filter(({ j }) => e.gold[j].kind).map(({ i, j }) => +(s.points[i].kind === e.gold[j].kind)),
  );
  const moment = count(mails.map((e) => [e.mail.specific_moment, read.get(e).moments.length > 0]));
  const acted = count(mails.map((e) => [e.mail.acted_on_advice, read.get(e).acted.length > 0]));
  const notes = count(
    mails
      .filter((e) => e.covered && e.notes.length)
      .flatMap((e) => e.notes.map((_, i) => [e.covered.includes(i), coveredBy.get(e).has(i)])),
  );
  process.stdout.write(
    `${name.padEnd(10)} ${String(mails.length).padStart(3)}  points MAE ${show(points.reduce((a, p) => a + Math.abs(p.off), 0) / mails.length)} class ${show(points.filter((p) => classOf(p.said) === classOf(p.e.goldCount)).length / mails.length)} bias ${show(points.reduce((a, p) => a + p.off, 0) / mails.length)}` +
      `  quotes F1 ${show((2 * tp) / (said + gold))} P ${show(tp / said)} R ${show(tp / gold)}  kinds ${show(kinds.reduce((a, b) => a + b, 0) / kinds.length)}` +
      `  moment F1 ${show(f1(moment))} (${moment.tp}/${moment.fp}/${moment.fn})  advice F1 ${show(f1(acted))}  notes F1 ${show(f1(notes))} kappa ${show(kappa(notes))} (${notes.tp}/${notes.fp}/${notes.fn})\n`,
  );
};
const mails = [...read.keys()];
line(
  'published',
  mails.filter(({ published }) => published),
);
line(
  'modern',
  mails.filter(({ published, own }) => !published && !own),
);
line(
  'both',
  mails.filter(({ own }) => !own),
);
line(
  'letters',
  mails.filter(({ own }) => own),
);
if (options.sweep) {
  const parts = [
    ['published', mails.filter(({ published }) => published)],
    ['modern', mails.filter(({ published, own }) => !published && !own)],
    ['letters', mails.filter(({ own }) => own)],
  ];
  for (const [name, part] of parts) {
    for (const from of [0.25, 0.3, 0.33, 0.36, 0.4, 0.44, 0.48]) {
      let [tp, said, off, same] = [0, 0, 0, 0];
      for (const e of part) {
        const points = seen
          .get(e)
          .clauses.filter(({ point }) => point >= from)
          .map(({ start, end }) => [start, end]);
        tp += pairs(
          e.mail.body,
          points,
          e.gold.map(({ range }) => range),
        ).length;
        said += points.length;
        off += Math.abs(points.length - e.goldCount);
        same += +(classOf(points.length) === classOf(e.goldCount));
      }
      const gold = part.reduce((a, e) => a + e.gold.length, 0);
      process.stdout.write(
        `${name} points from ${from}: MAE ${show(off / part.length)} class ${show(same / part.length)} F1 ${show((2 * tp) / (said + gold))}\n`,
      );
    }
  }
  for (const [name, part] of parts)
    for (const from of [0.2, 0.25, 0.3, 0.35, 0.38, 0.4, 0.42, 0.45, 0.48, 0.5, 0.55]) {
      const moment = count(part.map((e) => [e.mail.specific_moment, seen.get(e).moment >= from]));
      const notes = count(
        part
          .filter((e) => e.covered)
          .flatMap((e) =>
            seen.get(e).readings.map(({ note, probability }) => [e.covered.includes(note), probability >= from]),
          ),
      );
      process.stdout.write(
        `${name} from ${from}: moment F1 ${show(f1(moment))} (${moment.tp}/${moment.fp}/${moment.fn}), notes F1 ${show(f1(notes))} kappa ${show(kappa(notes))}\n`,
      );
    }
}
if (options.worst) {
  for (const e of mails) {
    const s = read.get(e);
    const said = s.points.map(({ span: [a, b] }) => e.mail.body.slice(a, b).replace(/\s+/g, ' '));
    if (Math.abs(said.length - e.goldCount) > 1 || Boolean(e.mail.specific_moment) !== s.moments.length > 0) {
      process.stdout.write(
        `${e.mail.id} moment ${e.mail.specific_moment} ${s.moments.length}\n  gold ${e.goldCount}: ${e.gold.map(({ range: [a, b] }) => e.mail.body.slice(a, b).replace(/\s+/g, ' ')).join(' | ')}\n  said ${said.length}: ${said.join(' | ')}\n`,
      );
    }
  }
}
