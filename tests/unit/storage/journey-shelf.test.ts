import { expect, test } from 'vitest';
import { openDatabase } from '@/storage/database';
import { append } from '@/storage/journal';
import { packJourneys, unpackJourneys } from '@/storage/journey-shelf';
import { readJourney, readJourneys } from '@/storage/progress-reads';
import { journey } from '../../fakes/journeys';
import { posting } from '../../fakes/postings';
import { readMentions, useFreshDatabase } from './open-test-database';

useFreshDatabase();

test('a shelf gives back what was put on it, in the order of the ids', () => {
  const [a, b] = [journey({ applicationId: 'a' }), journey({ applicationId: 'b', tailored: true })];
  expect(unpackJourneys(packJourneys(3, [b, a]))).toEqual([a, b]);
  expect(packJourneys(3, [b, a])).toEqual(packJourneys(3, [a, b]));
});

test('what is read follows the journal: saved, said, moved on, removed', async () => {
  const database = await openDatabase();
  const at = '2026-05-03T00:00:00.000Z';
  const tools = { now: () => Date.parse(at), readMentions };
  const envelope = { subject: 'a', at, zone: 'UTC', source: 'user' as const };
  await append(database, tools, () => [
    { ...envelope, type: 'posting.saved', data: { posting: posting() } },
    { ...envelope, type: 'application.cameBy', data: { channel: 'referral' } },
    { ...envelope, type: 'application.stageChanged', data: { stage: 'applied' } },
  ]);
  expect(await readJourney('a')).toMatchObject({
    channel: 'referral',
    reached: { applied: { at } },
    furthestStage: 'applied',
  });
  expect(await readJourneys()).toHaveLength(1);
  await append(database, tools, () => [{ ...envelope, type: 'application.removed', data: {} }]);
  expect(await readJourneys()).toEqual([]);
  expect(await readJourney('a')).toBeUndefined();
});
