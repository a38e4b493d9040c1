import { ask } from '@/messaging/ask';
import type { ReportScope } from '@/insights/report-scope';
import { readPosting } from '@/storage/reads';
import type { MarkedPiece } from '../../words/marked-piece';
import { markedSentences } from './marked-sentences';
import { inScope, readReportData } from './report/report-postings';

/** A saved posting that names a skill. */
export interface NamingPosting {
  applicationId: string;
  title: string;
  company: string;
  inTitle: boolean;
  /** The sentences that name it; empty where only the title does. */
  sentences: MarkedPiece[][];
}

/** The postings of a scope that name a skill, the last saved first: those from one rank up to another. */
export async function readNamingPostings(
  skill: string,
  scope: ReportScope,
  from: number,
  to: number,
): Promise<NamingPosting[]> {
  const naming = inScope(await readReportData(), scope).flatMap(({ applicationId, mentions }) => {
    const mention = mentions.find(({ name }) => name === skill);
    return mention ? [{ applicationId, mention }] : [];
  });
  // An application's id begins with the time at which it was made.
  naming.sort((a, b) => (a.applicationId < b.applicationId ? 1 : -1));
  const shown = naming.slice(from, to);
  const applicationIds = shown.map(({ applicationId }) => applicationId);
  const { places } = await ask('skills/places', { skill, applicationIds });
  const postings = await Promise.all(
    shown.map(async ({ applicationId, mention }, index) => {
      const posting = await readPosting(applicationId);
      // Removed between the two reads; the change that removed it starts the next one.
      if (posting === undefined) return [];
      const { title, company, descriptionText } = posting;
      const sentences = markedSentences(descriptionText, places[index] ?? []);
      return [{ applicationId, title, company, inTitle: mention.inTitle, sentences }];
    }),
  );
  return postings.flat();
}
