import { expect, test } from 'vitest';
import { findPlaces } from '@/background/find-places';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

test('the places of a skill stand in the order of the postings asked for, none for one that is gone', async () => {
  const writer = createJournalWriter({ now: tickingClock(), readMentions });
  const descriptionText = 'You dress wounds: wound care.';
  const save = async (externalId: string, text: string) => {
    const reply = await savePosting(
      writer,
      posting({
        externalId,
        url: `https://www.linkedin.com/jobs/view/${externalId}/`,
        descriptionText: text,
      }),
    );
    return reply.result === 'incomplete' ? '' : reply.applicationId;
  };
  const silent = await save('1', 'You cook.');
  const naming = await save('2', descriptionText);
  const asked = { skill: 'Wound care', applicationIds: [naming, 'gone', silent] };
  const { places } = await findPlaces(asked, readMentions);
  expect(places).toEqual([
    [{ start: 18, end: 28, sentenceStart: 0, sentenceEnd: descriptionText.length }],
    [],
    [],
  ]);
  expect((await findPlaces({ ...asked, skill: 'Cooking' }, readMentions)).places).toEqual([
    [],
    [],
    [],
  ]);
});
