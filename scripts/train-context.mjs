/**
 * `npm run train-context`: learns from annotated postings (../shared/skillspan/train.jsonl, never dev) and from the
 * sentences in context-sentences.txt how the words around a name tell whether it is meant; writes
 * src/skills/context-weights.json and prints how well that does on postings that it did not learn from.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { readContextSentences } from './context-sentences.mjs';
import { importSource } from './import-source.mjs';
import { fitLogistic } from './logistic-regression.mjs';
import { readAnnotated } from './skillspan-data.mjs';

const root = join(import.meta.dirname, '..');
const annotated = join(root, '../shared/skillspan/train.jsonl');
if (!existsSync(annotated)) {
  console.log(`Skipped: the annotated postings are not here (${annotated}).`);
  process.exit(0);
}
const weightsFile = join(root, 'src/skills/context-weights.json');
const { shippedLexicon } = await importSource('skills/find-skills.ts');
const { TokenBuffer } = await importSource('skills/token-buffer.ts');
const { findCandidates } = await importSource('skills/candidates.ts');
const { describeSurroundings, placeCount, traitNames } = await importSource(
  'skills/context-features.ts',
);

const FOLDS = 5;
/** Another way to part the postings tells another threshold, a tenth or two off: the mean of several is steadier. */
const REPEATS = 5;
const OWN_WEIGHT = 2;
/** F1 this close to the best counts as the best. */
const PLATEAU = 0.0005;
/** A tool's own name is left out only where it is all but sure that nobody asks for it, as in a job's title. */
const TOOL_THRESHOLD = -1.2;
const tokens = new TokenBuffer(shippedLexicon());
const rows = readAnnotated(annotated);
const examples = [...rows.flatMap(annotatedExamples), ...ownExamples()];

const held = Array.from({ length: REPEATS }, (_, at) => scoreHeldOut(at));
const thresholds = bestThresholds();
const { weights } = fitLogistic(examples);
writeFileSync(
  weightsFile,
  await format(JSON.stringify(arrange(weights)), { parser: 'json', printWidth: 100 }),
);
console.log(`${examples.length} examples; wrote ${weightsFile}`);

/** One example for each candidate of an annotated sentence: is it exactly what the annotators marked? */
function annotatedExamples(row) {
  tokens.fill(row.text);
  const candidates = findCandidates(tokens);
  const wanted = new Set(row.spans.map(String));
  return candidates.flatMap((candidate, index) => {
    if (candidate.alias.skill.kind === 'social') return [];
    const span = row.tokensOf(candidate.start, candidate.end);
    const meant = wanted.has(String(span));
    const touches = row.spans.some(([from, to]) => from < span[1] && to > span[0]);
    // A name within a longer annotated phrase is meant too, but not as found: it says little either way.
    const weight = touches && !meant ? 0.3 : 1;
    return [
      {
        ...exampleOf(candidate, index, candidates),
        meant,
        weight,
        span: `${row.id} ${span}`,
        posting: row.posting,
        source: row.source,
      },
    ];
  });
}

function ownExamples() {
  return readContextSentences(join(import.meta.dirname, 'context-sentences.txt')).flatMap(
    (each) => {
      tokens.fill(each.text);
      const candidates = findCandidates(tokens);
      const about = candidates.filter(
        ({ alias }) => each.skill === '*' || alias.skill.name === each.skill,
      );
      if (about.length === 0 && each.meant)
        console.warn(`Not in the lexicon: ${each.skill} | ${each.text}`);
      return about.map((candidate) => ({
        ...exampleOf(candidate, candidates.indexOf(candidate), candidates),
        meant: each.meant,
        weight: each.skill === '*' ? 1 : OWN_WEIGHT,
      }));
    },
  );
}

function exampleOf(candidate, index, candidates) {
  const features = [];
  describeSurroundings(candidate, index, candidates, tokens, {
    trait: (number, value) => features.push(`${traitNames[number]}=${value}`),
    word: (place, { stem }) => features.push(`${place} ${stem}`),
  });
  const { ambiguous, skill } = candidate.alias;
  return {
    features,
    threshold: ambiguous ? 'ambiguous' : skill.kind === 'tool' ? 'tool' : 'plain',
  };
}

/**
 * Every annotated example with its score by a model that did not learn from its posting. Each repeat shuffles the
 * postings another way, the same one at each run.
 */
function scoreHeldOut(repeat) {
  const postings = [...new Set(rows.map((row) => row.posting))];
  const shuffled = postings.map((it, at) => [(at * 7919 + repeat * 104729) % 1009, it]);
  shuffled.sort(([a], [b]) => a - b);
  const folds = new Map(shuffled.map(([, it], at) => [it, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (example) => folds.get(example.posting) === fold;
    const { score } = fitLogistic(examples.filter((each) => !inFold(each)));
    return examples.filter(inFold).map((each) => ({ ...each, score: score(each.features) }));
  }).flat();
}

/**
 * The strictest thresholds whose mean F1 of both sources on the postings held out is as good as the best: the top is
 * flat, and a skill that nobody asked for is worse than one missed.
 */
function bestThresholds() {
  const gold = { tech: 0, house: 0 };
  for (const row of rows) gold[row.source] += row.spans.length;
  const f1Of = (scored, source, thresholds) => {
    const accepted = scored.filter(
      (it) => it.source === source && it.score > thresholds[it.threshold],
    );
    // Two names in one token ("C/C++") are one span to the scorer.
    const found = new Map(accepted.map((it) => [it.span, it]));
    const hits = [...found.values()].filter(({ meant }) => meant).length;
    return (2 * hits) / (found.size + gold[source]);
  };
  const f1 = (source, thresholds) =>
    held.reduce((sum, scored) => sum + f1Of(scored, source, thresholds), 0) / held.length;
  const steps = Array.from({ length: 21 }, (_, at) => (at - 15) / 10);
  const tried = steps.flatMap((ambiguous) =>
    steps.map((plain) => {
      const thresholds = { ambiguous, plain, tool: TOOL_THRESHOLD };
      return { thresholds, f1: (f1('tech', thresholds) + f1('house', thresholds)) / 2 };
    }),
  );
  const top = Math.max(...tried.map((each) => each.f1));
  const close = tried.filter((each) => each.f1 > top - PLATEAU).map((each) => each.thresholds);
  const best = close.reduce((a, b) => (b.ambiguous + b.plain > a.ambiguous + a.plain ? b : a));
  const told = ['tech', 'house']
    .map((source) => `${source} ${f1(source, best).toFixed(3)}`)
    .join(', ');
  console.log(`Held out: F1 ${told}, thresholds ${JSON.stringify(best)}`);
  return best;
}

/** Weights by trait and by word, rounded; what hardly counts is left out. */
function arrange(weights) {
  const traits = {};
  const words = {};
  for (const [feature, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rounded = Math.round(weight * 100) / 100;
    if (Math.abs(rounded) < 0.02) continue;
    const [, place, word] = /^(\d+) (.+)$/.exec(feature) ?? [];
    const trait = feature.slice(0, feature.indexOf('='));
    if (!word) (traits[trait] ??= {})[feature.slice(trait.length + 1)] = rounded;
    else (words[word] ??= new Array(placeCount).fill(0))[Number(place)] = rounded;
  }
  return { thresholds, traits, words };
}
