import { profileTest } from '@/domain/profile-test';
import type { Salary } from '@/domain/posting';
import type { SkillMention } from '@/domain/skill-mention';

/** A posting that the user still goes for, and what it asks for. */
export interface WantedPosting {
  id: string;
  mentions: readonly Pick<SkillMention, 'name' | 'kind' | 'strength'>[];
}

/** What learning one skill would do for the postings under way. */
export interface LearningWorth {
  skill: string;
  /** Postings that require this skill and nothing else that the user lacks. */
  opens: number;
  /** Postings that name it. */
  asks: number;
  /** Postings under way. */
  total: number;
  /** The postings that name it. */
  postingIds: string[];
}

/** The pay that some postings state in one currency and for one period. */
export interface StatedPay {
  min: number;
  max: number;
  currency: string;
  period: NonNullable<Salary['period']>;
  postings: number;
}

/**
 * The skills that postings under way name and the profile lacks: first those that would bring most postings to full
 * required coverage, then those that most name. Social skills are left out: nobody learns "reliability" from a list.
 */
export function learningWorth(
  postings: readonly WantedPosting[],
  profile: readonly string[],
): LearningWorth[] {
  const has = profileTest(profile);
  const worth = new Map<string, LearningWorth>();
  for (const { id, mentions } of postings) {
    const missing = mentions.filter(({ name, kind }) => kind !== 'social' && !has(name));
    const required = missing.filter(({ strength }) => strength === 'required');
    for (const { name, strength } of missing) {
      const known = worth.get(name) ?? emptyWorth(name, postings.length);
      known.asks += 1;
      known.postingIds.push(id);
      if (required.length === 1 && strength === 'required') known.opens += 1;
      worth.set(name, known);
    }
  }
  return [...worth.values()].sort(byWorth);
}

/** What a skill is worth when no posting under way names it. */
export function emptyWorth(skill: string, total: number): LearningWorth {
  return { skill, opens: 0, asks: 0, total, postingIds: [] };
}

/** The order in which things to learn are shown. */
export function byWorth(
  a: Pick<LearningWorth, 'skill' | 'opens' | 'asks'>,
  b: Pick<LearningWorth, 'skill' | 'opens' | 'asks'>,
): number {
  return b.opens - a.opens || b.asks - a.asks || (a.skill < b.skill ? -1 : 1);
}

/** From the least to the most that these postings pay, in the currency and period that most of them use. */
export function statedPay(salaries: readonly (Salary | null)[]): StatedPay | null {
  const groups = new Map<string, StatedPay>();
  for (const salary of salaries) {
    const least = salary?.min ?? salary?.max;
    if (!salary?.currency || !salary.period || least === null || least === undefined) continue;
    const { currency, period } = salary;
    const most = salary.max ?? least;
    const known = groups.get(`${currency} ${period}`);
    groups.set(`${currency} ${period}`, {
      currency,
      period,
      min: Math.min(known?.min ?? least, least),
      max: Math.max(known?.max ?? most, most),
      postings: (known?.postings ?? 0) + 1,
    });
  }
  return [...groups.values()].sort((a, b) => b.postings - a.postings)[0] ?? null;
}
