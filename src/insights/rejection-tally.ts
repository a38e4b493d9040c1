import type { Application } from '@/domain/application';
import type { Lesson, LessonTheme } from '@/domain/lesson';
import { lessonThemes } from '@/domain/lesson';
import { influences, reasons, type Influence, type Reason } from '@/domain/rejection';
import { stages, type Stage } from '@/domain/status';

export interface RejectionTally {
  total: number;
  byStage: { stage: Stage; count: number }[];
  /** Most often first; `unknown` last. */
  byReason: { reason: Reason; count: number; influences: Record<Influence, number> }[];
  byInfluence: Record<Influence, number>;
}

/** How far the rejected applications had come and why they ended, as the user recorded it; empty ones left out. */
export function tallyRejections(applications: readonly Application[]): RejectionTally {
  const rejections = applications.flatMap(({ outcome, rejection, furthestStage }) =>
    outcome === 'rejected'
      ? [{ stage: furthestStage, ...(rejection ?? { reason: 'unknown', influence: 'unknown' }) }]
      : [],
  ) as { stage: Stage; reason: Reason; influence: Influence }[];
  const isUnknown = (reason: Reason) => Number(reason === 'unknown');
  return {
    total: rejections.length,
    byStage: stages
      .map((stage) => ({ stage, count: rejections.filter((it) => it.stage === stage).length }))
      .filter(({ count }) => count > 0),
    byReason: reasons
      .map((reason) => {
        const those = rejections.filter((it) => it.reason === reason);
        return { reason, count: those.length, influences: countInfluences(those) };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => isUnknown(a.reason) - isUnknown(b.reason) || b.count - a.count),
    byInfluence: countInfluences(rejections),
  };
}

function countInfluences(those: readonly { influence: Influence }[]): Record<Influence, number> {
  const counts = Object.fromEntries(influences.map((it) => [it, 0])) as Record<Influence, number>;
  for (const { influence } of those) counts[influence]++;
  return counts;
}

export interface ThemeTally {
  theme: LessonTheme;
  open: number;
  closed: number;
}

/** How often each theme came up, most often first. */
export function tallyThemes(lessons: readonly Lesson[]): ThemeTally[] {
  return lessonThemes
    .map((theme) => {
      const those = lessons.filter((lesson) => lesson.theme === theme);
      const closed = those.filter(({ closedAt }) => closedAt !== null).length;
      return { theme, open: those.length - closed, closed };
    })
    .filter(({ open, closed }) => open + closed > 0)
    .sort((a, b) => b.open + b.closed - (a.open + a.closed));
}
