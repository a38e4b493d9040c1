import { companySizes } from '@/domain/approach';
import type { Journey } from '@/domain/journey';
import { chanceOfMore } from './credible-rate';
import { hasReached, levelDate } from './levels';
import { casesForComparison, casesForShare } from './minimums';
import { stepRate, type StepRate } from './step-rates';

/** By what applications are told apart. */
export const dimensions = [
  'channel',
  'family',
  'tailored',
  'resume',
  'size',
  'weekday',
  'age',
] as const;

export type Dimension = (typeof dimensions)[number];

/** Days between posting and application, each group up to and with its last. */
const ages = [2, 7, 30, Infinity] as const;
const day = 86_400_000;

/** The groups of one dimension with how many of each were invited. */
export interface GroupRate extends StepRate {
  /** Names the group within its dimension: a channel, the key of a family, "yes", an id, the number of a size, a weekday or an age. */
  group: string;
}

export interface Grouped {
  dimension: Dimension;
  /** The largest first; sizes, weekdays and ages in their order. */
  groups: GroupRate[];
  /** Sent applications of which nothing is known here. */
  unknown: number;
}

type Sent = Omit<Journey, 'applicationId' | 'company' | 'reason'>;

/** The group of a sent application; null where nothing is known. */
const groupOf: Record<
  Dimension,
  (journey: Sent, familyOf: (title: string) => string) => string | null
> = {
  channel: ({ channel }) => channel,
  family: ({ title }, familyOf) => familyOf(title),
  tailored: ({ tailored }) => (tailored === null ? null : tailored ? 'yes' : 'no'),
  resume: ({ resumeId }) => resumeId,
  size: ({ companySize }) => companySize && String(companySizes.indexOf(companySize)),
  weekday: (journey) => {
    const sent = levelDate(journey, 'sent');
    return sent && String((new Date(sent.at).getDay() + 6) % 7);
  },
  age: ageAtSending,
};

function ageAtSending(journey: Sent): string | null {
  const sent = levelDate(journey, 'sent');
  if (sent === null || journey.postedOn === null) return null;
  const days = Math.floor((Date.parse(sent.at) - Date.parse(journey.postedOn)) / day);
  // The day is the site's own, which may be ahead of the user's.
  return days < -1 ? null : String(ages.findIndex((last) => days <= last));
}

/**
 * How many were invited, by one dimension: of the sent applications, those answered or given up on. In the order in
 * which a reader expects them; only where something is known of at least two groups and of ten applications.
 */
export function groupBy(
  journeys: readonly Sent[],
  dimension: Dimension,
  familyOf: (title: string) => string,
): Grouped | null {
  const sent = journeys.filter((journey) => hasReached(journey, 'sent'));
  const byGroup = Map.groupBy(sent, (journey) => groupOf[dimension](journey, familyOf));
  const unknown = byGroup.get(null)?.length ?? 0;
  const groups = [...byGroup].flatMap(([group, own]) =>
    group === null ? [] : [{ group, ...stepRate(own, 'reply') }],
  );
  if (groups.length < 2 || sent.length - unknown < casesForShare) return null;
  const isOrdered = ['size', 'weekday', 'age'].includes(dimension);
  groups.sort((a, b) =>
    isOrdered
      ? Number(a.group) - Number(b.group)
      : b.cases - a.cases || b.waiting - a.waiting || (a.group < b.group ? -1 : 1),
  );
  return { dimension, groups, unknown };
}

/** Two sides of a dimension, and whether they can be told apart. */
export interface Compared {
  dimension: Dimension;
  group: string;
  those: StepRate;
  others: StepRate;
  /** "cannot-tell": enough of both, and the difference may be chance. */
  verdict: 'more' | 'fewer' | 'cannot-tell';
}

/** One group against all others of which something is known; null below 20 cases on either side. */
export function compareGroup({ dimension, groups }: Grouped, group: string): Compared | null {
  const those = groups.find((each) => each.group === group);
  const others = sum(groups.filter((each) => each.group !== group));
  if (!those || Math.min(those.cases, others.cases) < casesForComparison) return null;
  const chance = chanceOfMore(others, those);
  const verdict = chance >= 0.95 ? 'more' : chance <= 0.05 ? 'fewer' : 'cannot-tell';
  return { dimension, group, those, others, verdict };
}

function sum(groups: readonly GroupRate[]): StepRate {
  const total = (count: 'cases' | 'reached' | 'waiting' | 'apart') =>
    groups.reduce((all, each) => all + each[count], 0);
  const [cases, reached] = [total('cases'), total('reached')];
  return { cases, reached, waiting: total('waiting'), apart: total('apart'), rate: null };
}
