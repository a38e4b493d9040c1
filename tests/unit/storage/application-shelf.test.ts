import { expect, it } from 'vitest';
import type { EventDraft } from '@/domain/events';
import { openDatabase } from '@/storage/database';
import { append } from '@/storage/journal';
import {
  readApplication,
  readApplications,
  readApplicationsAgain,
  readRecentApplications,
} from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from './open-test-database';

useFreshDatabase();

it('all applications are read as each is kept, the latest touched first, and follow the journal', async () => {
  const database = await openDatabase();
  const tools = { now: tickingClock(), readMentions };
  const at = '2026-05-03T00:00:00.000Z';
  const envelope = { at, zone: 'UTC', source: 'user' as const };
  const ids = Array.from({ length: 150 }, (_, index) => `application-${index}`);
  await append(database, tools, () =>
    ids.map((subject, index) => {
      const externalId = String(index);
      const url = `https://www.linkedin.com/jobs/view/${externalId}/`;
      const saved = posting({ externalId, url, title: `Nurse "${index}"` });
      return { ...envelope, subject, type: 'posting.saved' as const, data: { posting: saved } };
    }),
  );
  const before = await readApplications();
  const [eighth, tenth] = [ids[7]!, ids[9]!];
  await append(database, tools, (): EventDraft[] => [
    { ...envelope, subject: eighth, type: 'application.stageChanged', data: { stage: 'applied' } },
    { ...envelope, subject: tenth, type: 'application.removed', data: {} },
  ]);
  const all = await readApplications();
  expect(all).toHaveLength(149);
  expect(all[0]).toMatchObject({ id: ids[7], stage: 'applied' });
  expect(all).toEqual(await readRecentApplications(200));
  expect(await readApplicationsAgain(before, [eighth, tenth, 'a-lesson'])).toEqual(all);
  expect(all.find(({ id }) => id === ids[3])).toEqual(await readApplication(ids[3]!));
});
