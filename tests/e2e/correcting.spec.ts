import { expect, servePage, test } from './extension';
import { look } from './screen-looks';

const url = 'https://job-boards.greenhouse.io/quillandcompass/jobs/7014482003';

test('what was read wrong is put right while saving and afterwards, and reported by the user alone', async ({
  extension,
}) => {
  await servePage(extension.context, url, 'greenhouse/new-board.html');
  const page = await extension.context.newPage();
  await page.goto(url);
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Something read wrong?' }).click();
  await expect(popup.getByLabel('Job title')).toBeFocused();
  await look(popup, 'popup-correcting');
  await popup.getByLabel('Job title').fill('Payroll Analyst, Senior');
  await popup.getByLabel('Where you work').selectOption('hybrid');

  await popup.getByRole('button', { name: 'Report what is wrong' }).click();
  const report = popup.getByLabel('What was read, to report');
  await expect(report).toHaveValue(/^Rebound \d+\.\d+\.\d+ read this posting:\nsite: greenhouse\n/);
  await expect(report).toHaveValue(
    /Senior Payroll Analyst\n {2}should be: Payroll Analyst, Senior/,
  );
  await expect(popup.getByRole('button', { name: 'Copy' })).toBeFocused();
  await look(popup, 'popup-report');
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByRole('button', { name: 'Copy' }).click();
  await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible();
  await popup.getByRole('button', { name: 'Close' }).click();

  await popup.getByRole('button', { name: 'Save posting' }).click();
  await expect(popup.getByRole('heading', { name: 'Payroll Analyst, Senior' })).toBeVisible();

  const options = await extension.openOptions('#/applications');
  await options.getByRole('link', { name: 'Payroll Analyst, Senior' }).click();
  await expect(options.getByText('Details corrected')).toBeVisible();
  await options.getByRole('button', { name: 'Correct details' }).click();
  await options.getByLabel('Pay', { exact: true }).fill('$90,000 a year');
  await look(options, 'application-correcting');
  await options.getByRole('button', { name: 'Report what is wrong' }).click();
  await expect(options.getByLabel('What was read, to report')).toHaveValue(
    /title.*: Senior Payroll Analyst\n {2}should be: Payroll Analyst, Senior/,
  );
  await options.getByRole('button', { name: 'Close' }).click();
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByRole('listitem').filter({ hasText: '$90,000 a year' })).toBeVisible();
  await options.getByRole('button', { name: 'Take back: Details corrected' }).last().click();
  await expect(
    options.getByRole('heading', { name: 'Senior Payroll Analyst', level: 3 }),
  ).toBeVisible();
});
