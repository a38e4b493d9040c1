import { expect, test } from 'vitest';
import type { PostingFacts } from '@/domain/posting-facts';
import { outcomes, stages } from '@/domain/status';
import { openDatabase } from '@/storage/database';
import { packFacts, unpackFacts } from '@/storage/fact-shelf';
import { append } from '@/storage/journal';
import { readPostingFacts } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, useFreshDatabase } from './open-test-database';

useFreshDatabase();

const facts = (changes: Partial<PostingFacts> = {}): PostingFacts => ({
  applicationId: 'a',
  title: 'Ward Nurse',
  savedAt: '2026-05-03T10:00:00.000Z',
  outcome: null,
  furthestStage: 'saved',
  ...changes,
});

test('a shelf gives back every stage and outcome, in the order of the ids', () => {
  const all = [
    ...stages.map((furthestStage) => facts({ applicationId: `s-${furthestStage}`, furthestStage })),
    ...outcomes.map((outcome) => facts({ applicationId: `o-${outcome}`, outcome })),
  ];
  const sorted = all.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
  expect(unpackFacts(packFacts(4, all))).toEqual(sorted);
  expect(packFacts(4, all.toReversed())).toEqual(packFacts(4, all));
});

test('a line end or tab in a title breaks nothing', () => {
  const [read] = unpackFacts(packFacts(0, [facts({ title: 'Nurse\tnights\n(Leeds)' })]));
  expect(read).toEqual(facts({ title: 'Nurse nights (Leeds)' }));
});

test('what is read follows the journal: saved, moved on, rejected, removed', async () => {
  const database = await openDatabase();
  const tools = { now: () => Date.UTC(2026, 4, 3), readMentions };
  const at = '2026-05-03T00:00:00.000Z';
  const envelope = { subject: 'a', at, zone: 'UTC', source: 'user' as const };
  await append(database, tools, () => [
    { ...envelope, type: 'posting.saved', data: { posting: posting({ title: 'Nurse' }) } },
    { ...envelope, type: 'application.stageChanged', data: { stage: 'interview' } },
    { ...envelope, type: 'application.ended', data: { outcome: 'rejected' } },
  ]);
  expect(await readPostingFacts()).toEqual([
    {
      applicationId: 'a',
      title: 'Nurse',
      savedAt: at,
      furthestStage: 'interview',
      outcome: 'rejected',
    },
  ]);
  await append(database, tools, () => [{ ...envelope, type: 'application.removed', data: {} }]);
  expect(await readPostingFacts()).toEqual([]);
});
