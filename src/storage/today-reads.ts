import { readLessons, readRest } from './after-no-reads';
import { readContactsToAnswer } from './contact-reads';
import {
  readAgenda,
  readGoals,
  readLookingBack,
  readMilestones,
  readTodoMarks,
} from './week-reads';

/** All that a day can ask for comes from: little of each thing, and nothing private. */
export async function readTodaySources() {
  const [agenda, lessons, goals, milestones, contacts, lookingBack, marks, { breaks }] =
    await Promise.all([
      readAgenda(),
      readLessons(),
      readGoals(),
      readMilestones(),
      readContactsToAnswer(),
      readLookingBack(),
      readTodoMarks(),
      readRest(),
    ]);
  return { agenda, lessons, goals, milestones, contacts, ...lookingBack, marks, breaks };
}
