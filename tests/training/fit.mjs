import { createLexicon } from '../../lib/substance/lexicon';
import { KINDS } from '../../lib/substance/model';
import { passagesOf, readNotes } from '../../lib/substance/note-features';
import { candidatesOf, headerStems } from '../../lib/substance/point-features';
import { tokensOf } from '../../lib/substance/tokens';
import * as generated from '../../lib/substance/word-vectors.generated';
import { overlap } from './corpus';
import { boost, logistic, predict } from './learn.mjs';

export const lexicon = createLexicon(generated);

const POINT_TREES = { rounds: 150, depth: 3, rate: 0.08, leaf: 8, ridge: 3, rows: 0.7, columns: 0.4, seed: 1 };

const clausesOf = (e) => {
  const candidates = candidatesOf(e.draft, e.mail.interview ?? null, lexicon);
  const shared = candidates.map(({ start, end }) =>
    e.gold.map(({ range }) => overlap(e.mail.body, [start, end], range)),
  );
  const holder = e.gold.map((_, q) => {
    const best = Math.max(...shared.map((row) => row[q]?.both ?? 0));
    return best > 0 ? shared.findIndex((row) => row[q]?.both === best) : -1;
  });
  return candidates.map((candidate, i) => {
    const quote = holder.indexOf(i);
    const brushes = (shared[i] ?? []).some(({ both, shorter }) => both >= 3 || (both > 0 && both >= shorter / 2));
    return { candidate, quote: quote >= 0 ? quote : brushes ? null : -1 };
  });
};
const trained = (of, is, rounds = POINT_TREES.rounds) =>
  boost(
    of.map(({ candidate }) => candidate.features),
    of.map((r) => +is(r)),
    of.map(() => 1),
    { ...POINT_TREES, rounds },
  );

const read = new Map();
const remembered = (e) => {
  if (!read.has(e)) read.set(e, clausesOf(e));
  return read.get(e);
};

/** Learns everything that lib/substance ships from these mails: a `Models`, in trees as arrays. */
export function fitModels(examples) {
  const clauses = new Map(examples.map((e) => [e, remembered(e)]));
  const rows = examples.flatMap((e) => (clauses.get(e) ?? []).map((clause) => ({ e, ...clause })));

  // Points.
  const judged = rows.filter(({ quote }) => quote !== null);
  const isPoint = ({ quote }) => quote !== null && quote >= 0;
  const pointModel = trained(judged, isPoint);

  // Something that happened: where kinds were not annotated, only mails without any teach.
  const kindAt = ({ e, quote }) => (quote !== null && quote >= 0 ? (e.gold[quote]?.kind ?? null) : null);
  const known = judged.filter(({ e }) => !e.published || e.mail.specific_moment === false);
  const standOutModel = trained(known, (r) => kindAt(r) === 'stood-out' && r.e.mail.specific_moment === true, 80);

  // Kinds.
  const kinded = judged.filter((r) => kindAt(r) !== null);
  const kindModel = KINDS.map((kind) =>
    logistic(
      kinded.map(({ candidate }) => candidate.features),
      kinded.map((r) => +(kindAt(r) === kind)),
      kinded.map(() => 1),
      60,
    ),
  );

  // Notes: each mail's points as a model says that has not seen the mail.
  const noted = examples.filter(({ covered, notes }) => covered && notes.length > 0);
  const noteRows = [0, 1, 2, 3, 4].flatMap((fold) => {
    const unseen = trained(
      judged.filter(({ e }) => e.fold !== fold),
      isPoint,
    );
    return noted
      .filter((e) => e.fold === fold)
      .flatMap((e) => {
        const candidates = (clauses.get(e) ?? []).map(({ candidate }) => candidate);
        const points = candidates.map(({ features }) => predict(unseen, features));
        const header = headerStems(e.draft, e.mail.interview ?? null, lexicon);
        const tokens = e.notes.map(({ text }) => tokensOf(text, lexicon));
        return readNotes(tokens, passagesOf(candidates, points), points, header, lexicon).map(({ features }, i) => ({
          features,
          covered: +(e.covered ?? []).includes(i),
        }));
      });
  });
  const noteModel = logistic(
    noteRows.map(({ features }) => features),
    noteRows.map(({ covered }) => covered),
    noteRows.map(() => 1),
    10,
  );

  return {
    point: trees(pointModel),
    standOut: trees(standOutModel),
    kind: kindModel.map(weights),
    note: weights(noteModel),
  };
}

const short = (x) => Number(x.toPrecision(4));
const trees = ({ bias, trees }) => ({
  bias: short(bias),
  trees: trees.map((t) =>
    t.feature.map((f, i) =>
      f < 0 ? [short(t.value[i] ?? 0)] : [f, short(t.threshold[i] ?? 0), t.left[i] ?? 0, t.right[i] ?? 0],
    ),
  ),
});
const weights = ({ bias, weights }) => ({ bias: short(bias), weights: weights.map(short) });
