import type { PostingDraft } from '@/domain/posting';
import type { ProfileDraft } from '@/domain/profile-draft';
import type { PageReading } from './messages';

/** What reading a page gave, as the worker is told of it. */
export function toPageReading(read: PostingDraft | ProfileDraft | 'unsettled' | null): PageReading {
  if (read === null) return { state: 'none' };
  if (read === 'unsettled') return { state: 'unsettled' };
  return 'headline' in read
    ? { state: 'profile', profile: read }
    : { state: 'posting', draft: read };
}
