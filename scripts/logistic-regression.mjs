const MIN_COUNT = 5;
const RIDGE = 5;
const STEPS = 400;
const RATE = 0.1;

/**
 * Fits a logistic regression on sparse yes-or-no features with an L2 penalty, to its optimum: all examples at each step,
 * by Adam (Kingma and Ba, 2015) with a rate that falls to nothing. The same examples give the same weights.
 *
 * @param {{ features: string[], meant: boolean, weight: number }[]} examples
 * @returns {{ weights: Map<string, number>, score: (features: string[]) => number }}
 */
export function fitLogistic(examples) {
  const ids = numberFeatures(examples);
  const rows = examples.map(({ features }) => features.flatMap((each) => ids.get(each) ?? []));
  const weights = new Float64Array(ids.size);
  const mean = new Float64Array(ids.size);
  const square = new Float64Array(ids.size);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientAt(weights);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let id = 0; id < weights.length; id += 1) {
      mean[id] += 0.1 * (gradient[id] - mean[id]);
      square[id] += 0.001 * (gradient[id] ** 2 - square[id]);
      const direction = mean[id] / (1 - 0.9 ** step);
      weights[id] -= (rate * direction) / (Math.sqrt(square[id] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const result = new Map([...ids].map(([feature, id]) => [feature, weights[id]]));
  return {
    weights: result,
    score: (features) => features.reduce((sum, each) => sum + (result.get(each) ?? 0), 0),
  };

  function gradientAt(point) {
    const gradient = point.map((weight) => RIDGE * weight);
    rows.forEach((row, at) => {
      let score = 0;
      for (const id of row) score += point[id];
      const { meant, weight } = examples[at];
      const error = (1 / (1 + Math.exp(-score)) - (meant ? 1 : 0)) * weight;
      for (const id of row) gradient[id] += error;
    });
    return gradient;
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
