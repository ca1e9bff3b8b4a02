import { contextOf, momentOf } from '../../lib/substance/context-features';
import { createLexicon } from '../../lib/substance/lexicon';
import { KINDS } from '../../lib/substance/model';
import { passagesOf, readNotes } from '../../lib/substance/note-features';
import { matcherFor } from '../../lib/substance/notes';
import { candidatesOf, headerStems } from '../../lib/substance/point-features';
import * as sentences from '../../lib/substance/sentence-vectors.generated';
import { tokensOf } from '../../lib/substance/tokens';
import { veiled } from '../../lib/substance/veil';
import * as words from '../../lib/substance/word-vectors.generated';
import { overlap } from './corpus';
import { boost, linear, logistic, predict } from './learn.mjs';

export const lexicon = createLexicon(words, sentences);

/** Published mails are few and plain, as most mails are in life. */
const PUBLISHED_WEIGHT = 1.5;
const POINT_TREES = {
  rounds: 250,
  depth: 2,
  rate: 0.05,
  leaf: 8,
  ridge: 3,
  rows: 0.6,
  columns: 0.25,
  seed: 1,
};

const NOTE_TREES = { ...POINT_TREES, rounds: 150, rate: 0.06, columns: 0.3 };

/** What the product reads: the mail with its names veiled. */
const readingOf = (e) => veiled({ draft: e.draft, notes: e.notes, interview: e.mail.interview ?? null }, lexicon);

const clausesOf = (e) => {
  const { draft, interview } = readingOf(e);
  const candidates = candidatesOf(draft, interview, lexicon);
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
    of.map(({ e }) => (e.published ? PUBLISHED_WEIGHT : 1)),
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
  const pointModels = (of) => ({
    trees: trained(of, isPoint),
    weights: logistic(
      of.map(({ candidate }) => candidate.features),
      of.map((r) => +isPoint(r)),
      of.map(() => 1),
      30,
    ),
  });
  const whole = pointModels(judged);

  // Something that happened: where kinds were not annotated, only mails without any teach.
  const kindAt = ({ e, quote }) => (quote !== null && quote >= 0 ? (e.gold[quote]?.kind ?? null) : null);
  const known = judged.filter(({ e }) => !e.published || e.mail.specific_moment === false);
  const happened = (r) => kindAt(r) === 'stood-out' && r.e.mail.specific_moment === true;
  const standOutModels = (of) => ({
    trees: trained(of, happened, 130),
    weights: logistic(
      of.map(({ candidate }) => candidate.features),
      of.map((r) => +happened(r)),
      of.map(() => 1),
      60,
    ),
  });
  const wholeStandOut = standOutModels(known);

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

  // Notes and context: each mail's points as a model says that has not seen the mail.
  const looks = new Map();
  for (let fold = 0; fold < 5; fold++) {
    const unseen = pointModels(judged.filter(({ e }) => e.fold !== fold));
    const unseenMoments = standOutModels(known.filter(({ e }) => e.fold !== fold));
    for (const e of examples.filter((x) => x.fold === fold)) {
      looks.set(
        e,
        clauses.get(e).map(({ candidate }) => ({
          ...candidate,
          byTrees: predict(unseen.trees, candidate.features),
          byWeights: linear(unseen.weights, candidate.features),
          standsOut:
            (predict(unseenMoments.trees, candidate.features) + linear(unseenMoments.weights, candidate.features)) / 2,
        })),
      );
    }
  }
  const readings = new Map(
    examples
      .filter(({ notes }) => notes.length > 0)
      .map((e) => {
        const looked = looks.get(e);
        const points = looked.map(({ byTrees, byWeights }) => (byTrees + byWeights) / 2);
        const { draft, notes, interview } = readingOf(e);
        const header = headerStems(draft, interview, lexicon);
        const words = notes.map(({ text }) => ({ text, tokens: tokensOf(text, lexicon) }));
        return [e, readNotes(words, passagesOf(looked, points), looked, points, header, lexicon, matcherFor(lexicon))];
      }),
  );
  const noteRows = (of) =>
    of
      .filter(({ covered }) => covered)
      .flatMap((e) =>
        (readings.get(e) ?? []).map(({ features }, i) => ({ features, covered: +e.covered.includes(i) })),
      );
  const noteModelOf = (of) => {
    const all = noteRows(of);
    const given = [all.map(({ features }) => features), all.map(({ covered }) => covered), all.map(() => 1)];
    return { trees: boost(...given, NOTE_TREES), weights: logistic(...given, 5) };
  };
  const noteLikelihood = (model, features) => (predict(model.trees, features) + linear(model.weights, features)) / 2;
  const noteModel = noteModelOf(examples);
  const settledBy = (of, notesOf) => {
    const all = of.flatMap((e) => {
      const given = contextOf(looks.get(e), notesOf(e));
      return clauses.get(e).map(({ quote }, i) => ({ features: given[i], y: +(quote !== null && quote >= 0) }));
    });
    return logistic(
      all.map(({ features }) => features),
      all.map(({ y }) => y),
      all.map(() => 1),
      5,
    );
  };
  // What a clause is among its neighbours is learnt from every mail, its notes put away.
  const settled = settledBy(examples, () => []);
  const unseenNotes = [0, 1, 2, 3, 4].map((fold) => noteModelOf(examples.filter((e) => e.fold !== fold)));
  const settledWithNotes = settledBy(
    examples.filter(({ notes }) => notes.length > 0),
    (e) =>
      (readings.get(e) ?? []).flatMap(({ features, passage }) =>
        passage ? [{ probability: noteLikelihood(unseenNotes[e.fold], features), members: passage.members }] : [],
      ),
  );
  const momentModel = logistic(
    examples.map((e) => momentOf(looks.get(e))),
    examples.map(({ mail }) => +mail.specific_moment),
    examples.map(() => 1),
    3,
  );

  return {
    pointTrees: trees(whole.trees),
    pointWeights: weights(whole.weights),
    settled: weights(settled),
    settledWithNotes: weights(settledWithNotes),
    standOutTrees: trees(wholeStandOut.trees),
    standOutWeights: weights(wholeStandOut.weights),
    moment: weights(momentModel),
    kind: kindModel.map(weights),
    noteTrees: trees(noteModel.trees),
    noteWeights: weights(noteModel.weights),
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
