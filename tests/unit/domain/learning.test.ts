import { describe, expect, test } from 'vitest';
import { journalEventSchema } from '@/domain/events';
import { foldLearning, hoursSpent } from '@/domain/learning';
import { eventMaker } from '../../fakes/event-maker';

const make = eventMaker();
const id = 'learning-1';
const started = make('learning.started', id, { skill: 'Power BI', note: '', plannedHours: 20 });
const course = make('learning.resourceAdded', id, {
  title: 'The course at the library',
  url: 'https://library.example/power-bi',
});
const monday = make('learning.hoursSpent', id, { hours: 1.5 }, '2026-03-02T12:00:00.000Z');
const sunday = make('learning.hoursSpent', id, { hours: 2 }, '2026-03-01T12:00:00.000Z');
const finished = make('learning.finished', id, {});

describe('a thing to learn', () => {
  test('adds up the hours, the latest day first', () => {
    const item = foldLearning([sunday, monday, course, started])!;
    expect(item.hours.map(({ hours }) => hours)).toEqual([1.5, 2]);
    expect(hoursSpent(item)).toBe(3.5);
    expect(item.resources).toEqual([{ eventId: course.id, ...course.data }]);
    expect(item.plannedHours).toBe(20);
  });

  test('loses the hours and resources that are taken back', () => {
    const undos = [monday, course].map(({ id: target }) => make('event.retracted', id, { target }));
    const item = foldLearning([started, course, monday, sunday, ...undos])!;
    expect(hoursSpent(item)).toBe(2);
    expect(item.resources).toEqual([]);
  });

  test('is done from the day it was finished until it is opened again', () => {
    expect(foldLearning([started, finished])?.doneAt).toBe(finished.at);
    const reopened = make('learning.reopened', id, {});
    expect(foldLearning([reopened, finished, started])?.doneAt).toBeNull();
  });

  test('that was removed is gone', () => {
    expect(foldLearning([started, make('learning.removed', id, {})])).toBeNull();
    expect(foldLearning([course, monday])).toBeNull();
  });
});

test.each(['https://library.example/a', 'http://localhost/book'])(
  'the address %s is kept',
  (url) => {
    const event = { ...course, data: { title: 'A course', url } };
    expect(journalEventSchema.safeParse(event).success).toBe(true);
  },
);

test.each(['javascript:alert(1)', 'data:text/html,x', 'library.example', ''])(
  'the address "%s" is refused',
  (url) => {
    const event = { ...course, data: { title: 'A course', url } };
    expect(journalEventSchema.safeParse(event).success).toBe(false);
  },
);

test.each([0, -1, 25, Number.NaN])('%s hours in one entry are refused', (hours) => {
  const event = { ...monday, data: { hours } };
  expect(journalEventSchema.safeParse(event).success).toBe(false);
});
