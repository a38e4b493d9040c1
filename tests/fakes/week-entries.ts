import fc from 'fast-check';
import { entry, text } from './arbitrary-entry';

const nothing = fc.constant({});
const plan = fc.constant({ days: [1, 3] as number[], where: 'library', what: 'course' });
const task = fc.constantFrom('task-1', 'task-2');
const due = fc.constantFrom(null, '2026-05-03');
const item = fc.constantFrom('followUp:x', 'plan:2026-05-03');
const todoSubject = fc.constantFrom('a', 'b', 'goal-learning');

/** What the user may plan for a week, in any order. */
export const aboutWeeks = [
  entry(
    'goal.set',
    fc.constant('goal-learning'),
    fc.record({
      kind: fc.constant('learning' as const),
      name: fc.constant(''),
      target: fc.constantFrom(0.5, 5),
      plan,
      ifThen: fc.constant({ obstacle: '', answer: '' }),
    }),
  ),
  entry('goal.changed', fc.constant('goal-learning'), fc.record({ target: fc.constant(3) })),
  entry('goal.dropped', fc.constant('goal-learning'), nothing),
  entry(
    'activity.recorded',
    fc.constant('goal-learning'),
    fc.record({ amount: fc.constantFrom(0.5, 1), text }),
  ),
  entry('milestone.set', fc.constant('milestone-1'), fc.record({ name: text, due })),
  entry('milestone.reached', fc.constant('milestone-1'), nothing),
  entry('milestone.removed', fc.constant('milestone-1'), nothing),
  entry('milestone.taskPlanned', fc.constant('milestone-1'), fc.record({ task, text, due })),
  entry('milestone.taskDone', fc.constant('milestone-1'), fc.record({ task })),
  entry('milestone.taskRemoved', fc.constant('milestone-1'), fc.record({ task })),
  entry('todo.done', todoSubject, fc.record({ item })),
  entry('todo.moved', todoSubject, fc.record({ item, until: fc.constant('2026-05-04') })),
  entry('todo.dropped', todoSubject, fc.record({ item })),
  entry(
    'review.written',
    fc.constant('review-2026-05-04'),
    fc.record({ week: fc.constant('2026-05-04'), moved: text, learnt: text, toTry: text }),
  ),
];
