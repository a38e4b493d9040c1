import { inventedSearch } from '../fakes/search';
import { inventedPeople } from '../fakes/people';
import { eventMaker } from '../fakes/event-maker';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

test('one field finds titles, notes and the whole text of postings, from any section', async ({
  extension,
}) => {
  const events = inventedSearch(Date.now());
  const larkmoor = events.find(
    (event) => event.type === 'posting.saved' && event.data.posting.company === 'Larkmoor Health',
  )!;
  const make = eventMaker(Date.now() - 5 * 86_400_000);
  const note = make('note.added', larkmoor.subject, {
    text: 'Ms Ashdown said that the wards decide on the forecasting themselves.',
  });
  await fill(extension, [...events, note, ...inventedPeople(Date.now())]);
  const page = await extension.openOptions('#/skills');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type('forecasting');
  const inNotes = page.getByRole('region', { name: 'In your notes' });
  await expect(inNotes.getByRole('link')).toHaveText('Junior Data Analyst (Operations)');
  await expect(inNotes.locator('mark')).toHaveText('forecasting');
  const inPostings = page.getByRole('region', { name: 'In the text of postings' });
  await expect(inPostings.getByRole('link')).toContainText(['Supply Chain Analyst']);
  await look(page, 'search-full');

  await expect(page.getByRole('searchbox')).toHaveValue('forecasting');
  // A letter wrong, an accent, the beginning of a word; words may stand in different places.
  const field = page.getByRole('searchbox', { name: 'Search everything' });
  const named = page.getByRole('region', { name: 'Applications', exact: false });
  await field.fill('Bramblewyck');
  await expect(named.getByRole('link')).toHaveText(['Supply Chain Analyst']);
  await field.fill('léeds ashd');
  await expect(inNotes.getByRole('link')).toHaveText(['Junior Data Analyst (Operations)']);
  await expect(named).toBeHidden();

  const people = page.getByRole('region', { name: 'People' });
  await field.fill('yard counts');
  await expect(people.getByRole('link')).toHaveText(['Ada Marsh']);
  await expect(people.locator('mark')).toHaveText(['yard', 'yard', 'counts']);
  await field.fill('fenwharf');
  await expect(people.getByRole('link')).toHaveText(['Ada Marsh', 'Ben Ross']);
  await expect(named.getByRole('link')).not.toHaveCount(0);
  await look(page, 'search-people');

  await field.fill('zeppelin');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing has all' })).toBeVisible();
  await look(page, 'search-empty');

  await field.fill('quillbrook');
  await expect(named.getByRole('link')).toBeVisible();
  await field.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Product Analyst');
  await page.goBack();
  await expect(field).toHaveValue('quillbrook');
  await page.goBack();
  await expect(page).toHaveURL(/#\/skills$/);
});
