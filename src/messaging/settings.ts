import { localValue } from './local-value';

/** Whether known job pages get a Save button of ours. Kept in this browser only, as all of these. */
export const showPageButton = localValue<boolean>('showPageButton', true);

/** Whether the cards of known postings are marked in job sites' lists. */
export const showListMarks = localValue<boolean>('showListMarks', true);
