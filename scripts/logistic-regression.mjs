const MIN_COUNT = 6;
const EPOCHS = 40;
const RATE = 0.2;
const RIDGE = 0.3;

/**
 * Fits a logistic regression on sparse yes-or-no features by AdaGrad (Duchi, Hazan, Singer 2011) with an L2 penalty
 * on each feature that an example has; the weights are the mean of the later half of the passes. The same examples
 * give the same weights.
 *
 * @param {{ features: string[], meant: boolean, weight: number }[]} examples
 * @returns {{ weights: Map<string, number>, score: (features: string[]) => number }}
 */
export function fitLogistic(examples) {
  const ids = numberFeatures(examples);
  const rows = examples.map(({ features }) => features.flatMap((each) => ids.get(each) ?? []));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  const mean = new Float64Array(ids.size);
  const order = rows.map((_, at) => at);
  const random = randomNumbers();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) step(rows[at], examples[at]);
    if (epoch >= EPOCHS / 2) weights.forEach((weight, id) => (mean[id] += weight / (EPOCHS / 2)));
  }
  const result = new Map([...ids].map(([feature, id]) => [feature, mean[id]]));
  return {
    weights: result,
    score: (features) => features.reduce((sum, each) => sum + (result.get(each) ?? 0), 0),
  };

  function step(row, { meant, weight }) {
    let score = 0;
    for (const id of row) score += weights[id];
    const error = (1 / (1 + Math.exp(-score)) - (meant ? 1 : 0)) * weight;
    for (const id of row) {
      const gradient = error + RIDGE * weights[id];
      squares[id] += gradient * gradient;
      weights[id] -= (RATE * gradient) / Math.sqrt(squares[id]);
    }
  }
}

/** Features that occur often enough to learn from. */
function numberFeatures(examples) {
  const counts = new Map();
  for (const { features, weight } of examples) {
    for (const each of features) counts.set(each, (counts.get(each) ?? 0) + Math.max(1, weight));
  }
  const kept = [...counts].filter(([, count]) => count >= MIN_COUNT);
  return new Map(kept.map(([feature], id) => [feature, id]));
}

function shuffle(order, random) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
}

/** A fixed sequence in [0, 1): training twice must give the same file. */
function randomNumbers() {
  let state = 7;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}
