/** Stands in the address for the look back on a week; after it, the week's first day. */
export const reviewItem = 'review';
