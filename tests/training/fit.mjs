import { headerStems } from '../../lib/substance/header';
import { KINDS, logit } from '../../lib/substance/model';
import { readNotes } from '../../lib/substance/notes/note-features';
import { PASSAGE_FEATURES } from '../../lib/substance/notes/note-passages';
import { comparisonsOf, SPEAKS } from '../../lib/substance/notes/notes';
import { contextOf, momentOf } from '../../lib/substance/points/context-features';
import { phrasesAmong, phrasesOf, shareOf } from '../../lib/substance/points/phrases';
import { candidatesOf } from '../../lib/substance/points/point-features';
import { settleBy } from '../../lib/substance/points/points';
import { veiled } from '../../lib/substance/veil';
import { createLexicon } from '../../lib/substance/words/lexicon';
import * as sentences from '../../lib/substance/words/sentence-vectors.generated';
import * as thesaurus from '../../lib/substance/words/thesaurus.generated';
import * as words from '../../lib/substance/words/word-vectors.generated';
import { hashOf, overlap } from './corpus';
import { boost, linear, logistic, predict, sigmoid } from './learn.mjs';
import { pack } from './pack';
import { margin, train } from './sparse';

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
/** Our own letters are many, and denser than most; their notes are marked somewhat more strictly. */
const OWN_WEIGHT = 0.3;
/** For turns of phrase many examples are worth more than like ones. */
const OWN_PHRASES_WEIGHT = 0.5;
/** Mails with other mails' notes among their own, and mails cut short. */
const CHANGED_WEIGHT = 0.75;
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
  const phrases = phrasesIn(candidates.map((candidate) => ({ candidate })));
  return candidates.map((candidate, i) => {
    const quote = holder.indexOf(i);
    const brushes = (shared[i] ?? []).some(({ both, shorter }) => both >= 3 || (both > 0 && both >= shorter / 2));
    return { candidate, phrases: phrases[i], quote: quote >= 0 ? quote : brushes ? null : -1 };
  });
};
const byPart = ({ e }) => (e.published ? PUBLISHED_WEIGHT : 1);
/** Each clause's turns of phrase and its neighbours'. */
const phrasesIn = (all) =>
  all.map(({ candidate: { clause } }, i) =>
    phrasesAmong(clause, all[i - 1]?.candidate.clause, all[i + 1]?.candidate.clause),
  );
const phraseExample = (features, yes, weight) => ({
  features,
  yes,
  weight,
  evidence: weight,
  share: shareOf(features.length),
});
const phraseModel = (of, is, weight) => train(of.map((r) => phraseExample(r.phrases, is(r), weight(r))));
const byPhrases = (model, phrases) => sigmoid(margin(model, phraseExample(phrases)));
const packed = ({ bias, weights }) => {
  const { packed, levels } = pack(weights);
  return { bias: short(bias), weights: packed, levels };
};
const trained = (of, is, weight, rounds = POINT_TREES.rounds) =>
  boost(
    of.map(({ candidate }) => candidate.features),
    of.map((r) => +is(r)),
    of.map(weight),
    { ...POINT_TREES, rounds },
  );

const viewsOf = (models, { features }, phrases) => [
  predict(models.trees, features),
  linear(models.weights, features),
  byPhrases(models.phrases, phrases),
];

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
  const judged = rows.filter(({ e, quote }) => e.marked && quote !== null);
  const isPoint = ({ quote }) => quote !== null && quote >= 0;
  const pointModels = (of) => ({
    trees: trained(of, isPoint, ({ e }) => (e.own ? OWN_WEIGHT : byPart({ e }))),
    weights: logistic(
      of.map(({ candidate }) => candidate.features),
      of.map((r) => +isPoint(r)),
      of.map(({ e }) => (e.own ? OWN_WEIGHT : 1)),
      30,
    ),
    phrases: phraseModel(of, isPoint, ({ e }) => (e.own ? OWN_PHRASES_WEIGHT : byPart({ e }))),
  });
  const whole = pointModels(judged);

  // Something that happened: where kinds were not annotated, only mails without any teach.
  const kindAt = ({ e, quote }) => (quote !== null && quote >= 0 ? (e.gold[quote]?.kind ?? null) : null);
  const known = rows.filter(({ e, quote }) => quote !== null && (e.kinded || e.mail.specific_moment === false));
  const happened = (r) => kindAt(r) === 'stood-out' && r.e.mail.specific_moment === true;
  const standOutModels = (of) => ({
    trees: trained(of, happened, byPart, 130),
    weights: logistic(
      of.map(({ candidate }) => candidate.features),
      of.map((r) => +happened(r)),
      of.map(() => 1),
      60,
    ),
    phrases: phraseModel(of, happened, byPart),
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
        clauses.get(e).map(({ candidate, phrases }) => ({
          ...candidate,
          views: viewsOf(unseen, candidate, phrases),
          standsOut: viewsOf(unseenMoments, candidate, phrases).reduce((a, b) => a + b, 0) / 3,
        })),
      );
    }
  }
  // What the three views say together.
  const marked = examples.filter((e) => e.marked);
  const viewed = marked.flatMap((e) =>
    clauses.get(e).flatMap((clause, i) => (clause.quote === null ? [] : { e, clause, views: looks.get(e)[i].views })),
  );
  const together = logistic(
    viewed.map(({ views }) => views.map(logit)),
    viewed.map(({ clause }) => +isPoint(clause)),
    viewed.map(({ e }) => (e.own ? OWN_WEIGHT : byPart({ e }))),
    1,
  );
  for (const [e, look] of looks)
    looks.set(
      e,
      look.map((clause) => ({ ...clause, alone: linear(together, clause.views.map(logit)) })),
    );
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
  const settled = alone(marked);
  const points = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = alone(marked.filter((e) => e.fold !== fold));
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
  // Which notes find their way into letters. A note's own fold, for the same one may stand beside several letters.
  const noteFold = ({ text }) => hashOf(text) % FOLDS;
  const noteExamples = examples
    .filter((e) => e.covered && compared.has(e))
    .flatMap((e) =>
      compared.get(e).comparisons.map(({ note }, i) => ({
        fold: noteFold(note),
        ...phraseExample(phrasesOf(note.tokens), e.covered.includes(i), 1),
      })),
    );
  const habit = train(noteExamples);
  const unseenHabits = [0, 1, 2, 3, 4].map((fold) => train(noteExamples.filter((x) => x.fold !== fold)));
  const habitsOf = (comparisons) =>
    comparisons.map(({ note }) => byPhrases(unseenHabits[noteFold(note)], phrasesOf(note.tokens)));
  const answersOf = (of) =>
    answering(
      of
        .filter((e) => e.covered && compared.has(e))
        .flatMap((e) =>
          compared.get(e).comparisons.map(({ passages }, i) => ({ passages, covered: e.covered.includes(i) })),
        ),
    );
  const answers = answersOf(examples);
  const unseenAnswers = [0, 1, 2, 3, 4].map((fold) => answersOf(examples.filter((e) => e.fold !== fold)));
  // Nor is a letter finished while it is written: the same once more without the sentences that answer some notes.
  const cut = new Map(
    examples
      .filter((e) => e.covered?.length && compared.has(e))
      .map((e) => {
        const { draft, notes, interview } = readingOf(e);
        const { comparisons, passages } = compared.get(e);
        const answerTo = (i) => {
          const scores = comparisons[i].passages.map((features) => linear(unseenAnswers[e.fold], features));
          return passages[scores.indexOf(Math.max(...scores))].members.map((m) => points.get(e)[m].sentence);
        };
        const gone = new Set(e.covered.filter((i) => hashOf(`${e.mail.id} ${i} cut`) % 2 === 0).flatMap(answerTo));
        const stays = points.get(e).filter(({ sentence }) => !gone.has(sentence));
        const covered = e.covered.filter((i) => !answerTo(i).some((sentence) => gone.has(sentence)));
        const header = headerStems(draft, interview, lexicon);
        return [e, { ...comparisonsOf(notes, stays, header, lexicon), covered }];
      })
      .filter(([, { passages }]) => passages.length > 0),
  );
  const readingsOf = (given) =>
    new Map(
      examples
        .filter((e) => given.has(e))
        .map((e) => {
          const { comparisons, passages, first, points } = given.get(e);
          const answers = unseenAnswers[e.fold];
          return [e, readNotes(comparisons, passages, first, points, answers, habitsOf(comparisons))];
        }),
    );
  const readings = readingsOf(compared);
  const changed = [swapped, cut].map((given) => ({ given, readings: readingsOf(given) }));

  const noteRows = (of) =>
    of
      .filter(({ covered }) => covered)
      .flatMap((e) => {
        const weight = e.own ? OWN_WEIGHT : 1;
        const rows = (readings, covered, weight) =>
          (readings ?? []).map(({ features }, i) => ({ features, covered: +covered.includes(i), weight }));
        return [
          ...rows(readings.get(e), e.covered, weight),
          ...changed.flatMap(({ given, readings }) =>
            rows(readings.get(e), given.get(e)?.covered, CHANGED_WEIGHT * weight),
          ),
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
    (readings.get(e) ?? []).flatMap(({ features, passage }) => {
      const probability = noteLikelihood(unseenNotes[e.fold], features);
      return passage && probability >= SPEAKS ? [{ probability, members: passage.members }] : [];
    });
  const settledWithNotes = settledBy(
    marked.filter(({ notes }) => notes.length > 0),
    coversOf,
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
    pointPhrases: packed(whole.phrases),
    point: weights(together),
    settled: weights(settled),
    settledWithNotes: weights(settledWithNotes),
    standOutTrees: trees(wholeStandOut.trees),
    standOutWeights: weights(wholeStandOut.weights),
    standOutPhrases: packed(wholeStandOut.phrases),
    moment: weights(momentModel),
    kind: kindModel.map(weights),
    answers: weights(answers),
    noteHabit: packed(habit),
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
