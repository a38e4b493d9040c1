/**
 * From how many cases on a number of the user's own may be said (a share of four out of seven says next to nothing, and
 * reads as if it said much). Below these, counts are shown and the missing cases named.
 */
export const casesForShare = 10;
export const casesForComparison = 20;
