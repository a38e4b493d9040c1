import type { Lesson } from '@/domain/lesson';
import type { Posting } from '@/domain/posting';
import type { SkillMention } from '@/domain/skill-mention';
import { matchingStories, type MatchingStory } from '@/insights/matching-stories';
import { readLessons } from '@/storage/after-no-reads';
import { readPreparation } from '@/storage/preparation-reads';
import { readPosting, readProfile, readSkillsOf } from '@/storage/reads';
import { profileTest } from '@/domain/profile-test';
import { readRounds, type ListedRound } from '../interviews/read-rounds';
import { splitByTime } from '../interviews/round-form';

interface AskedSkill extends Pick<SkillMention, 'name' | 'strength'> {
  isOnProfile: boolean;
}

/** What one page says before a round. */
export interface Sheet {
  listed: ListedRound;
  posting: Posting | undefined;
  /** Required ones first. */
  skills: AskedSkill[];
  stories: MatchingStory[];
  /** Words a minute. */
  pace: number;
  /** What was noted after the latest round before this one; null where nothing was. */
  lastTime: ListedRound | null;
  /** Lessons that are still open, the latest first. */
  lessons: Lesson[];
}

const mostSkills = 24;
const mostLessons = 4;

/** The sheet of a round; undefined where the round is no longer here. */
export async function readSheet(roundId: string): Promise<Sheet | undefined> {
  const rounds = await readRounds();
  const listed = rounds.find(({ round }) => round.id === roundId);
  if (listed === undefined) return undefined;
  const { id } = listed.application;
  const [posting, mentions, profile, preparation, lessons] = await Promise.all([
    readPosting(id),
    readSkillsOf(id),
    readProfile(),
    readPreparation(),
    readLessons(),
  ]);
  const isOnProfile = profileTest(profile.skills);
  const { past } = splitByTime(rounds, Date.parse(listed.round.startsAt));
  const askedKinds = past.flatMap(({ round }) => round.questions.flatMap(({ kind }) => kind ?? []));
  return {
    listed,
    posting,
    skills: mentions
      .toSorted((a, b) => Number(b.strength === 'required') - Number(a.strength === 'required'))
      .slice(0, mostSkills)
      .map(({ name, strength }) => ({ name, strength, isOnProfile: isOnProfile(name) })),
    stories: matchingStories(
      preparation.stories,
      mentions.map(({ name }) => name),
      askedKinds,
    ),
    pace: preparation.settings.pace,
    lastTime: past.find(({ round }) => round.afterNotes !== '') ?? null,
    lessons: lessons.filter(({ closedAt }) => closedAt === null).slice(0, mostLessons),
  };
}
