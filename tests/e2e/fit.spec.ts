import { inventedSearch } from '../fakes/search';
import { expect, servePage, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const posting = 'https://job-boards.greenhouse.io/quillandcompass/jobs/7014482003';

test('the popup tells how a posting fits, before it is saved and after', async ({ extension }) => {
  await servePage(extension.context, posting, 'greenhouse/new-board.html');
  const page = await extension.context.newPage();
  await page.goto(posting);
  const popup = await extension.openPopup(page);
  const fit = popup.getByRole('group', { name: 'How your skills fit' });
  await expect(fit).toContainText(/It asks for \d+ skills?\. Add your skills/);
  await popup.close();

  await fill(extension, inventedSearch(Date.now()));
  const withProfile = await extension.openPopup(page);
  const line = withProfile.getByRole('group', { name: 'How your skills fit' });
  await expect(line).toContainText(/\d+ of \d+ \w+/);
  const before = await line.innerText();
  await look(withProfile, 'popup-fit-before');
  await withProfile.getByRole('button', { name: 'Save posting' }).click();
  await expect(withProfile.getByRole('button', { name: 'I applied' })).toBeVisible();
  await expect(line).toHaveText(before.replace(/\n/g, ' '));
  await look(withProfile, 'popup-fit-saved');
});

test('the page of an application names every missing skill, required and nice to have apart', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/applications/search-3');
  const fit = page.getByRole('group', { name: 'How your skills fit' });
  await expect(fit).toContainText('1 of 3');
  await expect(fit).toContainText('Missing: Power BI');
  await expect(fit).toContainText('Data modeling');
});
