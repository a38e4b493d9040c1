import compiled from 'virtual:skill-lexicon';
import { mentionStrengths, type SkillMention } from '@/domain/skill-mention';
import { readLexicon } from '@/skills/lexicon';
import { tallySkills } from '@/skills/tally';
import { openDatabase } from '@/storage/database';
import { readPostingSkills } from '@/storage/reads';
import { allStores } from '@/storage/schema';
import { shelveSkills, type SkillChanges } from '@/storage/shelve-skills';
import { numbers } from './invented-postings';

/** Stores what `count` invented postings ask for: forty skills each, a few of them asked for by many. */
export async function storePostingSkills(count: number): Promise<void> {
  const { skills } = readLexicon(compiled);
  const random = numbers(7);
  const invent = (): SkillMention => {
    const { name, kind } = skills[Math.floor(random() ** 3 * skills.length)]!;
    const strength = mentionStrengths[Math.floor(random() * 3)]!;
    const years = random() < 0.1 ? 1 + Math.floor(random() * 8) : null;
    return { name, kind, strength, years, inTitle: random() < 0.03 };
  };
  const changes: SkillChanges = new Map();
  for (let at = 0; at < count; at += 1) {
    const byName = new Map(Array.from({ length: 40 }, invent).map((each) => [each.name, each]));
    changes.set(`posting-${at}`, [...byName.values()]);
  }
  const transaction = (await openDatabase()).transaction([...allStores], 'readwrite');
  await shelveSkills(transaction, changes);
  await transaction.done;
}

/** What the skills page does when it opens; milliseconds for reading, and for counting. */
export async function readAndTally(): Promise<{ read: number; tally: number }> {
  const start = performance.now();
  const postings = await readPostingSkills();
  const between = performance.now();
  tallySkills(postings.map(({ applicationId: id, mentions }) => ({ id, mentions })));
  return { read: between - start, tally: performance.now() - between };
}
