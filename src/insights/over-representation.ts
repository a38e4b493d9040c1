/** In how many documents of each of two sets a term occurs. */
export interface TermCounts {
  term: string;
  first: number;
  second: number;
}

export interface OverRepresented extends TermCounts {
  /** Difference of the log-odds of the two sets, shrunk towards no difference; above 0: more in the first. */
  logOddsRatio: number;
  /** The same in units of its standard deviation: beyond ±1.96 it is unlikely to be chance for one term alone. */
  z: number;
}

/**
 * Which terms are over-represented in one of two sets of documents: the log-odds ratio with an informative Dirichlet
 * prior of Monroe, Colaresi and Quinn 2008, "Fightin' Words", Political Analysis 16(4), 372–403, equations 16, 18, 20
 * and 22 (https://doi.org/10.1093/pan/mpn018). A document counts once for a term, so that each term is a coin of its
 * own (named or not), and the Dirichlet prior is its two-sided form, a Beta: mean as in both sets together, weight as
 * `priorWeight` documents. A term that few documents name is drawn towards no difference, so that one lucky pair of
 * postings does not head the list.
 *
 * @param terms counts by documents, not by occurrences
 * @param sizes documents in each set
 * @param priorWeight how many documents the prior is worth in each set
 * @returns the same terms, the most over-represented in the first set first
 * @throws RangeError where a count is above its set's size: the figures would say nothing
 */
export function overRepresented(
  terms: readonly TermCounts[],
  sizes: { first: number; second: number },
  priorWeight = 10,
): OverRepresented[] {
  const all = sizes.first + sizes.second;
  return terms
    .map((counts) => {
      if (counts.first > sizes.first || counts.second > sizes.second)
        throw new RangeError(`“${counts.term}” is counted in more documents than there are.`);
      // Half a document on either side keeps a term that all or none name from being certain.
      const mean = (counts.first + counts.second + 0.5) / (all + 1);
      const first = posterior(counts.first, sizes.first, mean, priorWeight);
      const second = posterior(counts.second, sizes.second, mean, priorWeight);
      const logOddsRatio = first.logOdds - second.logOdds;
      return {
        ...counts,
        logOddsRatio,
        z: logOddsRatio / Math.sqrt(first.variance + second.variance),
      };
    })
    .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
}

/** Log-odds of a term in one set under the prior, with the usual approximation of their variance (equation 20). */
function posterior(count: number, size: number, mean: number, weight: number) {
  const named = count + weight * mean;
  const unnamed = size - count + weight * (1 - mean);
  return { logOdds: Math.log(named / unnamed), variance: 1 / named + 1 / unnamed };
}
