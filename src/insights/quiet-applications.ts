import type { Application } from '@/domain/application';
import type { Stage } from '@/domain/status';

/** After how many days without an answer the user wants to be asked. */
export interface QuietPeriods {
  usual: number;
  afterInterview: number;
}

export interface QuietApplication {
  application: Application;
  /** Since when nothing was heard: the last step, or the user's own follow-up. */
  since: string;
  days: number;
}

const waitingStages: readonly Stage[] = [
  'applied',
  'screening',
  'assessment',
  'interview',
  'final',
];
const interviewStages: readonly Stage[] = ['interview', 'final'];
const dayLength = 86_400_000;

/**
 * The applications that may have been left without an answer, the longest quiet first: proposed to the user, who
 * decides. One that the user chose to wait for is left out until then. In: `now` as a UTC instant.
 */
export function quietApplications(
  applications: readonly Application[],
  periods: QuietPeriods,
  now: string,
): QuietApplication[] {
  return applications
    .filter(({ outcome, stage }) => outcome === null && waitingStages.includes(stage))
    .filter(({ waitingUntil }) => waitingUntil === null || waitingUntil <= now)
    .map((application) => {
      const { statusAt, followedUpAt, stage } = application;
      const since = followedUpAt !== null && followedUpAt > statusAt ? followedUpAt : statusAt;
      const days = Math.floor((Date.parse(now) - Date.parse(since)) / dayLength);
      const period = interviewStages.includes(stage) ? periods.afterInterview : periods.usual;
      return { application, since, days, isQuiet: days >= period };
    })
    .filter(({ isQuiet }) => isQuiet)
    .map(({ application, since, days }) => ({ application, since, days }))
    .sort((a, b) => b.days - a.days);
}
