import type { OwnEntry } from '@/domain/events';
import type { Goal } from '@/domain/goal';
import type { LessonTheme } from '@/domain/lesson';
import { reviewSubject } from '@/domain/review';

/** What the form of a look back holds while it is written. */
export interface ReviewForm {
  moved: string;
  learnt: string;
  theme: LessonTheme;
  toTry: string;
  /** Next week's target of each goal by its id. */
  targets: Record<string, number | null>;
}

/** Where the answers of a look back go. */
export interface ReviewOf {
  /** The week's first day. */
  week: string;
  /** Until when what is to be tried is tried: a local day. */
  tryUntil: string;
  goals: readonly Goal[];
  /** What was written before, whose lesson is there already. */
  before: { learnt: string; toTry: string } | null;
}

/**
 * What is recorded when a look back is kept: the answers; what was learnt and what to try as a lesson with its task;
 * next week's targets where they are others. A lesson that is there already is not written twice.
 */
export function reviewEntries(
  form: ReviewForm,
  { week, tryUntil, goals, before }: ReviewOf,
  newId: () => string,
): OwnEntry[] {
  const [moved, learnt, toTry] = [form.moved, form.learnt, form.toTry].map((text) => text.trim());
  const entries: OwnEntry[] = [
    {
      type: 'review.written',
      subject: reviewSubject(week),
      data: { week, moved: moved!, learnt: learnt!, toTry: toTry! },
    },
  ];
  const isNew = learnt !== before?.learnt || toTry !== before?.toTry;
  const text = (learnt || toTry)!.slice(0, 2000);
  if (text !== '' && isNew) {
    const subject = newId();
    const data = { theme: form.theme, text, applicationId: null };
    entries.push({ type: 'lesson.learnt', subject, data });
    if (toTry) {
      const task = { text: toTry.slice(0, 500), due: tryUntil };
      entries.push({ type: 'task.planned', subject, data: task });
    }
  }
  for (const { id, target } of goals) {
    const wanted = form.targets[id];
    if (wanted && wanted !== target)
      entries.push({ type: 'goal.changed', subject: id, data: { target: wanted } });
  }
  return entries;
}
