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
  await expect(line).toContainText('1 of 2 required. Missing: Payroll');
  await look(withProfile, 'popup-fit-before');
  await withProfile.getByRole('button', { name: 'Save posting' }).click();
  await expect(withProfile.getByRole('button', { name: 'I applied' })).toBeVisible();
  await expect(line).toContainText('1 of 2 required. Missing: Payroll');
  await expect(line).toContainText('0 of 1 nice to have. Missing: Workday');
  await look(withProfile, 'popup-fit-saved');
});

test('the page of an application names every missing skill, required and nice to have apart', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/applications/search-3');
  const fit = page.getByRole('group', { name: 'How your skills fit' });
  await expect(fit).toContainText(
    '1 of 5 required. Missing: Business intelligence, Power BI, Data modeling, Stakeholder management',
  );
  await page.getByRole('button', { name: 'Remove' }).waitFor();
  await look(page, 'application-fit');
});
