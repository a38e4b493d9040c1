import { localValue } from './local-value';

/** Whether known job pages get a Save button of ours. Kept in this browser only. */
export const showPageButton = localValue<boolean>('showPageButton', true);
