import { contextOf, momentOf } from '../../lib/substance/context-features';
import { countFeatures } from '../../lib/substance/counting';
import { headerStems } from '../../lib/substance/header';
import { createLexicon } from '../../lib/substance/lexicon';
import { KINDS } from '../../lib/substance/model';
import { readNotes } from '../../lib/substance/note-features';
import { PASSAGE_FEATURES } from '../../lib/substance/note-passages';
import { comparisonsOf } from '../../lib/substance/notes';
import { candidatesOf } from '../../lib/substance/point-features';
import { settleBy } from '../../lib/substance/points';
import * as sentences from '../../lib/substance/sentence-vectors.generated';
import * as thesaurus from '../../lib/substance/thesaurus.generated';
import { veiled } from '../../lib/substance/veil';
import * as words from '../../lib/substance/word-vectors.generated';
import { hashOf, overlap } from './corpus';
import { boost, linear, logistic, predict } from './learn.mjs';

export const lexicon = createLexicon(words, sentences, thesaurus);

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

const FOLDS = 5;
/** From here on the likely clauses are counted. */
const MOST_POINTS = 5;
/** Our own letters are many, and denser than most; their notes are marked somewhat more strictly. */
const OWN_WEIGHT = 0.3;
/** Mails with other mails' notes among their own. */
const SWAPPED_WEIGHT = 0.75;
const NOTE_TREES = { ...POINT_TREES, rounds: 200, depth: 3, leaf: 12 };

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
const byPart = ({ e }) => (e.published ? PUBLISHED_WEIGHT : 1);
const trained = (of, is, weight, rounds = POINT_TREES.rounds) =>
  boost(
    of.map(({ candidate }) => candidate.features),
    of.map((r) => +is(r)),
    of.map(weight),
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
    trees: trained(of, isPoint, ({ e }) => (e.own ? OWN_WEIGHT : byPart({ e }))),
    weights: logistic(
      of.map(({ candidate }) => candidate.features),
      of.map((r) => +isPoint(r)),
      of.map(({ e }) => (e.own ? OWN_WEIGHT : 1)),
      30,
    ),
  });
  const whole = pointModels(judged);

  // Something that happened: where kinds were not annotated, only mails without any teach.
  const kindAt = ({ e, quote }) => (quote !== null && quote >= 0 ? (e.gold[quote]?.kind ?? null) : null);
  const known = judged.filter(({ e }) => !e.published || e.mail.specific_moment === false);
  const happened = (r) => kindAt(r) === 'stood-out' && r.e.mail.specific_moment === true;
  const standOutModels = (of) => ({
    trees: trained(of, happened, byPart, 130),
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
  for (let fold = 0; fold < FOLDS; fold++) {
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
  const alone = (of) => settledBy(of, () => []);
  const settled = alone(examples);
  const points = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = alone(examples.filter((e) => e.fold !== fold));
    for (const e of examples.filter((x) => x.fold === fold)) {
      points.set(
        e,
        settleBy((context) => linear(unseen, context), looks.get(e), []),
      );
    }
  }

  // Which passage answers a note: where, nobody has annotated.
  const compared = new Map(
    examples
      .filter(({ notes }) => notes.length > 0)
      .map((e) => {
        const { draft, notes, interview } = readingOf(e);
        return [e, comparisonsOf(notes, points.get(e), headerStems(draft, interview, lexicon), lexicon)];
      }),
  );
  // Nothing says that each thing from the talk was noted: the same mails once more, some notes that they cover swapped
  // for notes of other mails. Without these a note about anything is taken for the answer of the last point left.
  const strangers = examples.flatMap(({ notes }) => notes);
  const swapped = new Map(
    examples
      .filter((e) => e.covered?.length && compared.has(e))
      .map((e) => {
        const { draft, notes, interview } = readingOf(e);
        const keeps = (i) => !e.covered.includes(i) || hashOf(`${e.mail.id} ${i}`) % 2 === 0;
        const other = (i) => strangers[hashOf(`${e.mail.id} ${i} other`) % strangers.length];
        const given = notes.map((note, i) => (keeps(i) ? note : other(i)));
        const header = headerStems(draft, interview, lexicon);
        return [e, { ...comparisonsOf(given, points.get(e), header, lexicon), covered: e.covered.filter(keeps) }];
      }),
  );
  const answersOf = (of) =>
    answering(
      of
        .filter((e) => e.covered && compared.has(e))
        .flatMap((e) =>
          compared.get(e).comparisons.map(({ passages }, i) => ({ passages, covered: e.covered.includes(i) })),
        ),
    );
  const answers = answersOf(examples);
  const readings = new Map();
  const swappedReadings = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = answersOf(examples.filter((e) => e.fold !== fold));
    for (const e of examples.filter((x) => x.fold === fold)) {
      for (const [given, into] of [
        [compared, readings],
        [swapped, swappedReadings],
      ]) {
        if (!given.has(e)) continue;
        const { comparisons, passages, first, points } = given.get(e);
        into.set(e, readNotes(comparisons, passages, first, points, unseen));
      }
    }
  }

  const noteRows = (of) =>
    of
      .filter(({ covered }) => covered)
      .flatMap((e) => {
        const weight = e.own ? OWN_WEIGHT : 1;
        const rows = (readings, covered, weight) =>
          (readings ?? []).map(({ features }, i) => ({ features, covered: +covered.includes(i), weight }));
        return [
          ...rows(readings.get(e), e.covered, weight),
          ...rows(swappedReadings.get(e), swapped.get(e)?.covered, SWAPPED_WEIGHT * weight),
        ];
      });
  const noteModelOf = (of) => {
    const all = noteRows(of);
    const given = [
      all.map(({ features }) => features),
      all.map(({ covered }) => covered),
      all.map(({ weight }) => weight),
    ];
    return { trees: boost(...given, NOTE_TREES), weights: logistic(...given, 5) };
  };
  const noteLikelihood = (model, features) => (predict(model.trees, features) + linear(model.weights, features)) / 2;
  const noteModel = noteModelOf(examples);
  const unseenNotes = [0, 1, 2, 3, 4].map((fold) => noteModelOf(examples.filter((e) => e.fold !== fold)));
  const coversOf = (e) =>
    (readings.get(e) ?? []).flatMap(({ features, passage }) =>
      passage
        ? [{ probability: noteLikelihood(unseenNotes[e.fold], features), passage, members: passage.members }]
        : [],
    );
  const noted = examples.filter(({ notes }) => notes.length > 0);
  const settledWithNotes = settledBy(noted, coversOf);

  // How many points a mail holds, beside its notes.
  const withNotes = Array.from({ length: FOLDS }, (_, fold) =>
    settledBy(
      noted.filter((e) => e.fold !== fold),
      coversOf,
    ),
  );
  const counted = noted.map((e) => {
    const covers = coversOf(e);
    const judged = settleBy((context) => linear(withNotes[e.fold], context), looks.get(e), covers);
    return countFeatures(judged, covers);
  });
  const counts = Array.from({ length: MOST_POINTS }, (_, more) =>
    logistic(
      counted,
      noted.map(({ goldCount }) => +(goldCount > more)),
      noted.map(({ own }) => (own ? OWN_WEIGHT : 1)),
      10,
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
    counts: counts.map(weights),
    standOutTrees: trees(wholeStandOut.trees),
    standOutWeights: weights(wholeStandOut.weights),
    moment: weights(momentModel),
    kind: kindModel.map(weights),
    answers: weights(answers),
    noteTrees: trees(noteModel.trees),
    noteWeights: weights(noteModel.weights),
  };
}

/** Where to begin: alike in words, in meaning, and a thing from the talk; longer passages hold more by chance. */
const BEGIN = { soft: 0.6, exact: 0.4, likeness: 0.35, point: 0.15, clauses: -0.06 };
/** Of a note that is not covered as many passages teach what none looks like. */
const NEAR_MISSES = 3;

/**
 * Which passage answers, learnt though only the note is marked: the best passage of a covered note is taken to be its
 * answer, the best ones of the others are near misses; learn, choose again, three times.
 */
function answering(notes) {
  const asked = notes.filter(({ passages }) => passages.length > 0);
  let model = { bias: 0, weights: PASSAGE_FEATURES.map((name) => BEGIN[name] ?? 0) };
  for (let round = 0; round < 3; round++) {
    const rows = asked.flatMap(({ passages, covered }) => {
      const sorted = passages
        .map((features) => ({ features, score: linear(model, features) }))
        .sort((a, b) => b.score - a.score);
      return sorted.slice(0, covered ? 1 : NEAR_MISSES).map(({ features }) => ({ features, covered }));
    });
    model = logistic(
      rows.map(({ features }) => features),
      rows.map(({ covered }) => +covered),
      rows.map(({ covered }) => (covered ? 1 : 0.5)),
      10,
    );
  }
  return model;
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
