import type { ReplyOf, RequestOf } from '@/messaging/messages';
import type { ReadMentions } from '@/storage/projections';
import { readPosting } from '@/storage/reads';
import { readOwnLexicon } from '@/storage/reads-own-skills';

/** Where saved postings name a skill: their texts are read again, which takes a few milliseconds each. */
export async function findPlaces(
  { skill, applicationIds }: RequestOf<'skills/places'>,
  readMentions: ReadMentions,
): Promise<ReplyOf<'skills/places'>> {
  const postings = await Promise.all(applicationIds.map(readPosting));
  const { skills: own } = await readOwnLexicon();
  const places = postings.map((posting) => {
    const mentions = posting ? readMentions(posting, own) : [];
    return mentions.find(({ name }) => name === skill)?.places ?? [];
  });
  return { places };
}
