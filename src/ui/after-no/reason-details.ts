import { i18n } from '#i18n';
import type { ReasonDetails } from '@/domain/reason-details';
import type { Reason } from '@/domain/rejection';
import { keyPart } from '../words/key-part';

/** What can be chosen under a reason: the user's own list where there is one, else the usual one. */
export function detailsOf(reason: Reason, own: ReasonDetails): string[] {
  if (reason === 'unknown') return [];
  return own[reason] ?? i18n.t(`reasonDetails.${keyPart(reason)}`).split('; ');
}
