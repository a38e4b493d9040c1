import type { PostingDraft } from '@/domain/posting';
import { locatePosting } from './registry';
import type { Page } from './site';
import { httpUrl } from './url';

/** More frames than a careers page has. */
const mostFrames = 50;

/**
 * The address of the posting that a page shows in a frame from a system's own host: what the frame's form applies for.
 * Null where it shows none, or several.
 */
function embeddedPosting({ document, url }: Page): string | null {
  const frames = [...document.querySelectorAll('iframe[src]')].slice(0, mostFrames);
  const found = frames
    .map((it) => locatePosting(httpUrl(it.getAttribute('src'), url) ?? '')?.url)
    .filter((it) => it !== undefined);
  const [only = null, ...others] = new Set(found);
  return others.length > 0 ? null : only;
}

/** The draft with what its page embeds as the place to apply at, where none was read. */
export function withEmbedded(draft: PostingDraft, page: Page): PostingDraft {
  const applyUrl = draft.applyUrl ?? embeddedPosting(page);
  if (applyUrl === draft.applyUrl || applyUrl === draft.url) return draft;
  return { ...draft, applyUrl, provenance: { ...draft.provenance, applyUrl: 'site-dom' } };
}
