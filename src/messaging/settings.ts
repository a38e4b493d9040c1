import { storage } from 'wxt/utils/storage';

/** Whether known job pages get a Save button of ours. Kept in this browser only. */
export const showPageButton = storage.defineItem<boolean>('local:showPageButton', {
  fallback: true,
});
