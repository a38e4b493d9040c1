import type { PostingDraft } from '@/domain/posting';
import { capture } from './index';
import { captureWhenSettled } from './when-settled';

/** `capture`, once address and screen agree: see `captureWhenSettled`. */
export function captureSettled(
  document: Document,
  readUrl: () => string,
  signal?: AbortSignal,
  limit?: number,
): Promise<PostingDraft | 'unsettled' | null> {
  return captureWhenSettled(capture, document, readUrl, signal, limit);
}
