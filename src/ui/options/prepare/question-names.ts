import { i18n } from '#i18n';
import { isUsualKind, questionKinds } from '@/domain/story';

/** A kind of question in words: a usual one by our name for it, one of the user's own as they wrote it. */
export function questionKindName(kind: string): string {
  return isUsualKind(kind) ? i18n.t(`questionKind.${kind}.name`) : kind;
}

/** How such a question is often asked; null for a kind of the user's own. */
export function questionExample(kind: string): string | null {
  return isUsualKind(kind) ? i18n.t(`questionKind.${kind}.example`) : null;
}

/** Every kind of question: the usual ones, then the user's own. */
export function allQuestionKinds(own: readonly string[]): string[] {
  return [...new Set([...questionKinds, ...own])];
}
