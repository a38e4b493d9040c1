import type { Application } from '@/domain/application';
import type { ApplicationPreparation } from '@/domain/application-preparation';
import type { InterviewRound } from '@/domain/interview';
import { readApplicationPreparations } from '@/storage/preparation-reads';
import { readApplication } from '@/storage/reads';

/** A round beside the application that it belongs to. */
export interface ListedRound {
  round: InterviewRound;
  application: Application;
  preparation: ApplicationPreparation;
}

/** The rounds of every application. */
export async function readRounds(): Promise<ListedRound[]> {
  const preparations = await readApplicationPreparations();
  const listed = preparations.map(async (preparation) => {
    const application = await readApplication(preparation.applicationId);
    if (application === undefined) return [];
    return preparation.rounds.map((round) => ({ round, application, preparation }));
  });
  return (await Promise.all(listed)).flat();
}

/** One round by its id; undefined where it is no longer here. */
export async function readRound(id: string): Promise<ListedRound | undefined> {
  return (await readRounds()).find(({ round }) => round.id === id);
}
