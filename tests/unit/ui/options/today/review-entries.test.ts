import { expect, test } from 'vitest';
import { reviewEntries } from '@/ui/options/today/review/review-entries';
import { goal } from '../../../../fakes/today';

const week = '2026-05-04';
const about = { week, tryUntil: '2026-05-17', goals: [goal({ target: 5 })], before: null };
const written = {
  moved: ' Two talks ',
  learnt: 'Shorter is better',
  theme: 'resume' as const,
  toTry: 'One page',
  targets: { 'goal-applications': 4 },
};
const newId = () => 'new';

test('a look back becomes a lesson with its task, and next week’s target', () => {
  expect(reviewEntries(written, about, newId)).toEqual([
    {
      type: 'review.written',
      subject: 'review-2026-05-04',
      data: { week, moved: 'Two talks', learnt: 'Shorter is better', toTry: 'One page' },
    },
    {
      type: 'lesson.learnt',
      subject: 'new',
      data: { theme: 'resume', text: 'Shorter is better', applicationId: null },
    },
    { type: 'task.planned', subject: 'new', data: { text: 'One page', due: '2026-05-17' } },
    { type: 'goal.changed', subject: 'goal-applications', data: { target: 4 } },
  ]);
});

test('what did not change is not recorded twice, and empty answers become nothing', () => {
  const before = { learnt: 'Shorter is better', toTry: 'One page' };
  const same = { ...written, targets: { 'goal-applications': 5 } };
  expect(reviewEntries(same, { ...about, before }, newId).map(({ type }) => type)).toEqual([
    'review.written',
  ]);
  const empty = { ...same, learnt: ' ', toTry: '' };
  expect(reviewEntries(empty, about, newId).map(({ type }) => type)).toEqual(['review.written']);
});
