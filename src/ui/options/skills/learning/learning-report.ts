import type { LearningItem } from '@/domain/learning';
import {
  byWorth,
  emptyWorth,
  learningWorth,
  statedPay,
  type LearningWorth,
  type StatedPay,
} from '@/insights/learning-worth';
import { readApplications, readPosting, readPostingSkills, readProfile } from '@/storage/reads';
import { readLearning } from '@/storage/reads-own-skills';

/** Something that is being learnt, with what it would do. */
export interface CurrentLearning {
  item: LearningItem;
  worth: LearningWorth;
  pay: StatedPay | null;
}

export interface LearningReport {
  current: CurrentLearning[];
  done: LearningItem[];
  /** Gaps that are not being learnt yet. */
  gaps: LearningWorth[];
  /** Postings under way. */
  total: number;
}

/** Enough to tell what is paid; more texts are not read for it. */
const mostPaysRead = 100;

/** What is being learnt, was learnt, and would be worth it, by the postings that have not ended. */
export async function readLearningReport(): Promise<LearningReport> {
  const [applications, skills, profile, items] = await Promise.all([
    readApplications(),
    readPostingSkills(),
    readProfile(),
    readLearning(),
  ]);
  const mentions = new Map(skills.map((each) => [each.applicationId, each.mentions]));
  const underWay = applications
    .filter(({ outcome }) => outcome === null)
    .map(({ id }) => ({ id, mentions: mentions.get(id) ?? [] }));
  const worth = learningWorth(underWay, profile.skills);
  const open = items.filter(({ doneAt }) => doneAt === null);
  const isLearning = new Set(open.map(({ skill }) => skill.toLowerCase()));
  const current = await Promise.all(
    open.map(async (item) => {
      const known = worth.find(({ skill }) => skill.toLowerCase() === item.skill.toLowerCase());
      const each = known ?? emptyWorth(item.skill, underWay.length);
      return { item, worth: each, pay: await payOf(each.postingIds) };
    }),
  );
  return {
    current: current.sort((a, b) => byWorth(a.worth, b.worth)),
    done: items.filter(({ doneAt }) => doneAt !== null),
    gaps: worth.filter(({ skill }) => !isLearning.has(skill.toLowerCase())),
    total: underWay.length,
  };
}

async function payOf(postingIds: readonly string[]): Promise<StatedPay | null> {
  const postings = await Promise.all(postingIds.slice(0, mostPaysRead).map(readPosting));
  return statedPay(postings.map((posting) => posting?.salary ?? null));
}
