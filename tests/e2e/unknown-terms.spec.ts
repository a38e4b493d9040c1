import { eventMaker } from '../fakes/event-maker';
import { posting } from '../fakes/postings';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

test('a term that recurs becomes an own skill or is hidden, and both can be undone', async ({
  extension,
}) => {
  const make = eventMaker(Date.now() - 30 * 86_400_000);
  const text = 'You plan with Brightway Planner and know the XQC rules and SQL.';
  await fill(
    extension,
    ['1', '2', '3'].map((externalId) => {
      const url = `https://www.linkedin.com/jobs/view/${externalId}/`;
      const description = [{ kind: 'paragraph' as const, text }];
      const saved = posting({ externalId, url, description, descriptionText: text });
      return make('posting.saved', `unknown-${externalId}`, { posting: saved });
    }),
  );
  const page = await extension.openOptions('#/skills/unknown');
  const candidates = page.getByRole('region', { name: 'Perhaps a skill' });
  await expect(candidates).toContainText('In 3 postings');
  await expect(candidates).not.toContainText('SQL');
  await candidates.getByRole('button', { name: 'Hide: XQC' }).press('Enter');
  await expect(candidates).not.toContainText('XQC');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(candidates).toContainText('XQC');
  await candidates.getByRole('button', { name: 'Hide: XQC' }).click();
  await candidates.getByRole('button', { name: 'Add as a skill: Brightway Planner' }).click();
  const own = page.getByRole('region', { name: 'Your own skills' });
  await own.getByLabel('Other names').fill('BWP, Brightway');
  await own.getByLabel('Other names').press('Tab');
  await expect(page.getByText('Brightway Planner is among your own skills')).toBeVisible();
  await look(page, 'unknown', { fullPage: true });
  await page.getByRole('button', { name: 'Show again: XQC' }).click();
  await expect(candidates).toContainText('XQC');
});
