import { readLessons, readRest } from './after-no-reads';
import { readContactsToAnswer } from './contact-reads';
import {
  readAgenda,
  readGoals,
  readKnownSince,
  readMilestones,
  readReviewedWeeks,
  readTodoMarks,
} from './week-reads';

/** All that a day can ask for comes from: little of each thing, and nothing private. */
export async function readTodaySources() {
  const [
    agenda,
    lessons,
    goals,
    milestones,
    contacts,
    knownSince,
    reviewedWeeks,
    marks,
    { breaks },
  ] = await Promise.all([
    readAgenda(),
    readLessons(),
    readGoals(),
    readMilestones(),
    readContactsToAnswer(),
    readKnownSince(),
    readReviewedWeeks(),
    readTodoMarks(),
    readRest(),
  ]);
  return {
    agenda,
    lessons,
    goals,
    milestones,
    contacts,
    knownSince,
    reviewedWeeks,
    marks,
    breaks,
  };
}
