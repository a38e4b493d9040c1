import type { AfterNo } from '@/domain/after-no';
import type { LearningItem } from '@/domain/learning';
import type { Lesson } from '@/domain/lesson';
import type { Resume } from '@/domain/resume';
import type { WinKind } from '@/domain/win';

/** A step forward that the journal tells of, for the user to keep in their own words. */
export interface WinProposal {
  /** The subject under which it is kept: what was kept already is not proposed again. */
  id: string;
  kind: Extract<WinKind, 'feedback' | 'resume' | 'skill' | 'task'>;
  /** What it is about: a skill, a task, a version's name; an application's id for feedback. */
  about: string;
  /** Instant in UTC. */
  at: string;
}

interface WinSources {
  afterNo: readonly Pick<AfterNo, 'applicationId' | 'feedback'>[];
  resumes: readonly Pick<Resume, 'id' | 'name' | 'addedAt'>[];
  learning: readonly Pick<LearningItem, 'id' | 'skill' | 'doneAt'>[];
  lessons: readonly Pick<Lesson, 'id' | 'task'>[];
}

/** How far back steps are proposed, and how many at once: an offer, not a list to work off. */
const days = 60;
const most = 5;

/** Steps of the last sixty days that are not kept yet, the latest first. */
export function winProposals(
  { afterNo, resumes, learning, lessons }: WinSources,
  kept: ReadonlySet<string>,
  now: Date,
): WinProposal[] {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString();
  const found: (Omit<WinProposal, 'id' | 'at'> & { from: string; at: string | null })[] = [
    ...afterNo.map(({ applicationId, feedback: { status, answeredAt } }) => ({
      kind: 'feedback' as const,
      from: applicationId,
      about: applicationId,
      at: status === 'replied' ? answeredAt : null,
    })),
    ...resumes.map(({ id, name, addedAt }) => ({
      kind: 'resume' as const,
      from: id,
      about: name,
      at: addedAt,
    })),
    ...learning.map(({ id, skill, doneAt }) => ({
      kind: 'skill' as const,
      from: id,
      about: skill,
      at: doneAt,
    })),
    ...lessons.map(({ id, task }) => ({
      kind: 'task' as const,
      from: id,
      about: task?.text ?? '',
      at: task?.doneAt ?? null,
    })),
  ];
  return found
    .flatMap(({ kind, from, about, at }) =>
      at === null || at < since
        ? []
        : [{ id: `win-${kind}-${from}`.slice(0, 64), kind, about, at }],
    )
    .filter(({ id }) => !kept.has(id))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, most);
}
