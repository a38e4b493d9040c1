import { expect, test } from 'vitest';
import { readDraftSkills } from '@/background/read-draft-skills';
import { posting } from '../../fakes/postings';
import { readMentions } from '../storage/open-test-database';

test('a posting that is not saved tells what it asks for, even without a title and company', () => {
  const draft = { ...posting(), title: null, company: null };
  expect(readDraftSkills(draft, readMentions)).toEqual([
    { name: 'Wound care', kind: 'technique', strength: 'mentioned' },
  ]);
});
