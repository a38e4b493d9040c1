import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, type Extension } from './extension';
import { PageButton } from './page-button';
import { look } from './screen-looks';

const url = 'https://www.linkedin.com/jobs/view/4100000001/';
const file = fileURLToPath(new URL('../pages/linkedin/guest.html', import.meta.url));
const open = '<div class="contextual-sign-in-modal">';
const closed = `<figure class="closed-job"><figcaption class="closed-job__flavor--closed">No longer accepting applications</figcaption></figure>${open}`;

/** Serves the posting; what it says on the next visit can be changed. */
async function servePosting(extension: Extension) {
  const saved = await readFile(file, 'utf8');
  let body = saved;
  await extension.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  return {
    /** From now on the page stands with this in the place of that. */
    replace(that: string, by: string) {
      expect(body).toContain(that);
      body = body.replaceAll(that, by);
    },
  };
}

test('a saved posting that changed and then closed says so, and stays as it was saved', async ({
  extension,
}) => {
  const posting = await servePosting(extension);
  const page = await extension.context.newPage();
  await page.goto(url);
  const button = new PageButton(page);
  await button.click('Save to Rebound');
  await button.says('Saved', 'Undo');

  posting.replace('loaves', 'rolls');
  await page.reload();
  await button.says('Saved');
  // The page's own script told of it: no popup was opened.
  const list = await extension.openOptions('#/applications');
  await list.getByRole('link', { name: 'Pastry Baker', exact: true }).click();
  await expect(list.getByText(/^The text changed on /)).toBeVisible();
  await list.close();

  posting.replace(open, closed);
  await page.reload();
  await button.says('Saved');
  const later = await extension.openPopup(page);
  await expect(later.getByText(/^Closed since .+ · The text changed on /)).toBeVisible();
  await look(later, 'popup-seen-again');

  const opening = extension.context.waitForEvent('page');
  await later.getByRole('link', { name: 'History', exact: true }).click();
  const options = await opening;
  const saved = options.getByRole('region', { name: 'The posting as saved' });
  await expect(saved.getByRole('listitem').filter({ hasText: 'loaves' })).toBeVisible();
  await saved.getByText(/^The text as seen on /).click();
  await expect(saved.getByText(/rolls/)).toBeVisible();
  for (const name of ['The text changed', 'The role was closed']) {
    await expect(options.getByRole('button', { name: `Take back: ${name}` })).toHaveCount(1);
  }
  await look(options, 'application-seen-again');
});
