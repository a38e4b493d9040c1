import type { OwnLexicon } from '@/domain/own-lexicon';
import { ask } from '@/messaging/ask';
import { recurringTerms, type RecurringTerm } from '@/skills/unknown-terms';
import { readApplications, readPosting } from '@/storage/reads';
import { readOwnLexicon } from '@/storage/reads-own-skills';

export interface UnknownReport {
  candidates: RecurringTerm[];
  own: OwnLexicon;
  /** Postings whose text was read for it. */
  postings: number;
}

/** Enough for what recurs to show; the latest are what the user goes for. */
const mostRead = 500;

/** Terms that recur in the latest postings and that neither the lexicon nor the user knows or hid. */
export async function readUnknownReport(): Promise<UnknownReport> {
  const [applications, own] = await Promise.all([readApplications(), readOwnLexicon()]);
  const read = await Promise.all(applications.slice(0, mostRead).map(({ id }) => readPosting(id)));
  const postings = read.filter((posting) => posting !== undefined);
  const taken = new Set(
    [...own.hidden, ...own.skills.flatMap(({ name, aliases }) => [name, ...aliases])].map((term) =>
      term.toLowerCase(),
    ),
  );
  const terms = recurringTerms(postings).filter(
    ({ term }) => term.length <= 120 && !taken.has(term.toLowerCase()),
  );
  const { unknown } = await ask('skills/find-unknown', { terms: terms.map(({ term }) => term) });
  const isUnknown = new Set(unknown);
  return {
    candidates: terms.filter(({ term }) => isUnknown.has(term)),
    own,
    postings: postings.length,
  };
}
