import { formatISO } from 'date-fns/formatISO';
import { sub } from 'date-fns/sub';
import type { Ago, PostedPrecision, PostingDraft } from './posting';

/**
 * The posting with the day on which it was put up, where its page says how long ago that was: the local day, and how
 * much it says. A day that the page states stays as it is.
 *
 * @param now when the page was read
 */
export function withPostedDay<Draft extends Pick<PostingDraft, 'postedOn' | 'postedAgo'>>(
  draft: Draft,
  now: Date,
): Draft & { postedPrecision?: PostedPrecision } {
  const { postedAgo } = draft;
  if (draft.postedOn !== null || !postedAgo) return draft;
  const day = sub(now, { [`${postedAgo.unit}s`]: postedAgo.count });
  return {
    ...draft,
    postedOn: formatISO(day, { representation: 'date' }),
    postedPrecision: precisionOf(postedAgo),
  };
}

function precisionOf({ unit, atLeast }: Ago): PostedPrecision {
  if (atLeast) return 'at-least';
  return unit === 'hour' ? 'day' : unit;
}
