import type { PostingDraft } from '@/domain/posting';
import type { PageReading } from './messages';

/** What capturing a page gave, as the worker is told of it. */
export function toPageReading(captured: PostingDraft | 'unsettled' | null): PageReading {
  if (captured === null) return { state: 'none' };
  return captured === 'unsettled' ? { state: 'unsettled' } : { state: 'posting', draft: captured };
}
