import type { OwnEntry } from '@/domain/events';
import {
  goalKindNames,
  goalSubject,
  type Goal,
  type GoalFields,
  type GoalKind,
} from '@/domain/goal';

/** What the form of a goal holds while it is written. */
export interface GoalForm {
  kind: GoalKind;
  name: string;
  target: number | null;
  days: number[];
  where: string;
  what: string;
  obstacle: string;
  answer: string;
}

/** Small to begin with: what is reached can grow. */
const firstTargets: Record<GoalKind, number> = {
  applications: 3,
  conversations: 1,
  learning: 2,
  own: 1,
};

/** The kinds that can be set: one goal of each, and of the user's own as many as they like. */
export function openKinds(goals: readonly Goal[]): GoalKind[] {
  const taken = goals.filter(({ isOpen }) => isOpen).map(({ kind }) => kind);
  return goalKindNames.filter((kind) => kind === 'own' || !taken.includes(kind));
}

/** The form as it opens: of a goal that is there, or of a new one of this kind. */
export function toGoalForm(goal: Goal | null, kind: GoalKind): GoalForm {
  if (goal === null) {
    const target = firstTargets[kind];
    return { kind, name: '', target, days: [], where: '', what: '', obstacle: '', answer: '' };
  }
  const { name, target, plan, ifThen } = goal;
  return { kind: goal.kind, name, target, ...plan, ...ifThen };
}

/** What is recorded when the form is saved, or null where no target, or no name for an own goal, was given. */
export function goalEntry(form: GoalForm, goal: Goal | null, newId: () => string): OwnEntry | null {
  const { kind, target, obstacle, answer } = form;
  const name = form.name.trim();
  if (!target || (kind === 'own' && name === '')) return null;
  const fields: GoalFields = {
    name: kind === 'own' ? name : '',
    target,
    plan: { days: form.days.toSorted(), where: form.where.trim(), what: form.what.trim() },
    ifThen: { obstacle: obstacle.trim(), answer: answer.trim() },
  };
  if (goal !== null) return { type: 'goal.changed', subject: goal.id, data: fields };
  const subject = kind === 'own' ? newId() : goalSubject(kind);
  return { type: 'goal.set', subject, data: { kind, ...fields } };
}
