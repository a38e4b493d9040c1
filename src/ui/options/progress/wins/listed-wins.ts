import type { Journey } from '@/domain/journey';
import type { Win } from '@/domain/win';
import { levelDate } from '@/insights/levels';

/** A step forward as it is listed: one that the user kept, or one that an application came to. */
export type ListedWin =
  | ({ from: 'kept' } & Win)
  | {
      from: 'application';
      id: string;
      applicationId: string;
      step: 'invited' | 'interviewed' | 'offered';
      title: string;
      company: string;
      at: string;
    };

const steps = ['invited', 'interviewed', 'offered'] as const;

/** The steps forward that were kept and those that applications came to, the latest first. */
export function listedWins(wins: readonly Win[], journeys: readonly Journey[]): ListedWin[] {
  const reached = journeys.flatMap((journey) => {
    const { applicationId, title, company } = journey;
    const dated = steps.flatMap((step): ListedWin[] => {
      const at = levelDate(journey, step)?.at;
      const id = `${step} ${applicationId}`;
      return at ? [{ from: 'application', id, applicationId, step, title, company, at }] : [];
    });
    // A step that was skipped has the date of the one after it, and is not told apart from it.
    return dated.filter(({ at }, index) => dated[index + 1]?.at !== at);
  });
  const kept = wins.map((win): ListedWin => ({ from: 'kept', ...win }));
  return [...kept, ...reached].sort((a, b) => (a.at < b.at ? 1 : -1));
}
