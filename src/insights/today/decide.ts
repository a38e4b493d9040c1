import type { OwnEntry } from '@/domain/events';
import type { TodayItem } from './today-item';

/**
 * What is recorded when a proposal was done. That a posting was applied to, or that an hour was learnt, is told as what
 * it is; only where nothing else says it is the proposal itself noted as done.
 */
export function doneEntries(item: TodayItem): OwnEntry[] {
  const { kind, subject, key, part, hours, title } = item;
  switch (kind) {
    case 'followUp':
      return [{ type: 'followUp.sent', subject, data: {} }];
    case 'feedback':
      return [{ type: 'feedback.sent', subject, data: { channel: 'mail' } }];
    case 'feedbackReminder':
      return [{ type: 'feedback.reminded', subject, data: {} }];
    case 'task':
      return [{ type: 'task.done', subject, data: {} }];
    case 'milestoneTask':
      return [{ type: 'milestone.taskDone', subject, data: { task: part } }];
    case 'contact':
      return [{ type: 'contact.followUpSet', subject, data: { followUp: null } }];
    case 'plan': {
      const done: OwnEntry = { type: 'todo.done', subject, data: { item: key } };
      if (hours === null && part !== 'own') return [done];
      const data = { amount: hours ?? 1, text: title };
      return [done, { type: 'activity.recorded', subject, data }];
    }
    default:
      return [{ type: 'todo.done', subject, data: { item: key } }];
  }
}

/** What is recorded when a proposal is to come on a later local day. */
export function moveEntries(item: TodayItem, until: string): OwnEntry[] {
  const { kind, subject, key, part, title, detail } = item;
  switch (kind) {
    case 'task':
      return [{ type: 'task.planned', subject, data: { text: title, due: until } }];
    case 'milestoneTask': {
      const data = { task: part, text: title, due: until };
      return [{ type: 'milestone.taskPlanned', subject, data }];
    }
    case 'contact': {
      const followUp = { on: until, what: detail };
      return [{ type: 'contact.followUpSet', subject, data: { followUp } }];
    }
    default:
      return [{ type: 'todo.moved', subject, data: { item: key, until } }];
  }
}

/** What is recorded when the user wants none of a proposal. */
export function dropEntries(item: TodayItem): OwnEntry[] {
  const { kind, subject, key, part } = item;
  switch (kind) {
    case 'task':
      return [{ type: 'task.dropped', subject, data: {} }];
    case 'milestoneTask':
      return [{ type: 'milestone.taskRemoved', subject, data: { task: part } }];
    case 'contact':
      return [{ type: 'contact.followUpSet', subject, data: { followUp: null } }];
    default:
      return [{ type: 'todo.dropped', subject, data: { item: key } }];
  }
}
