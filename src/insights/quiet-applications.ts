import type { Application } from '@/domain/application';
import type { Stage } from '@/domain/status';

/** After how many days without an answer the user wants to be asked. */
export interface QuietPeriods {
  usual: number;
  afterInterview: number;
}

/** What tells how long an application waits. */
type Waiting = Pick<
  Application,
  'outcome' | 'stage' | 'statusAt' | 'waitingUntil' | 'followedUpAt'
>;

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

/** From when on an application counts as quiet (UTC), a chosen waiting included; null where no answer is waited for. */
export function quietFrom(application: Waiting, periods: QuietPeriods): string | null {
  const { outcome, stage, waitingUntil } = application;
  if (outcome !== null || !waitingStages.includes(stage)) return null;
  const days = interviewStages.includes(stage) ? periods.afterInterview : periods.usual;
  const due = new Date(Date.parse(lastHeard(application)) + days * dayLength).toISOString();
  return waitingUntil !== null && waitingUntil > due ? waitingUntil : due;
}

function lastHeard({ statusAt, followedUpAt }: Waiting): string {
  return followedUpAt !== null && followedUpAt > statusAt ? followedUpAt : statusAt;
}

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
    .filter((application) => (quietFrom(application, periods) ?? '9') <= now)
    .map((application) => {
      const since = lastHeard(application);
      const days = Math.floor((Date.parse(now) - Date.parse(since)) / dayLength);
      return { application, since, days };
    })
    .sort((a, b) => b.days - a.days);
}
