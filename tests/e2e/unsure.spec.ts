import { expect, servePage, test } from './extension';
import { ToolbarPopup } from './toolbar-popup';

const fair = 'https://www.feriaempleovalle.example/edicion-2026';

test('a page that may be no posting is saved once the user has looked at what was read', async ({
  extension,
}) => {
  await servePage(extension.context, fair, 'unsure/event-es.html');
  const page = await extension.context.newPage();
  await page.goto(fair);
  const popup = await ToolbarPopup.open(extension, page);
  await popup.shows('Is this a job posting?');
  await popup.look('popup-unsure');
  // Title and company stand in fields; the company, which the page does not name, is the user's to give.
  await popup.press('Yes, save it');
  await popup.shows('Is this a job posting?');
  await popup.evaluate(`(() => {
    const input = [...document.querySelectorAll('input')].filter((it) => it.required)[1];
    input.value = 'Feria del Valle';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await popup.press('Yes, save it');
  await popup.shows('I applied');
});

test('the shortcut on such a page saves nothing', async ({ extension }) => {
  await servePage(extension.context, fair, 'unsure/event-es.html');
  const page = await extension.context.newPage();
  await page.goto(fair);
  await extension.pressShortcut(page);
  // The popup is no page of Playwright's: the browser itself is asked whether it opened.
  const session = await extension.context.browser()?.newBrowserCDPSession();
  await expect
    .poll(async () => {
      const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
      return targetInfos.some(({ url }) => url.includes('popup.html'));
    })
    .toBe(true);
  const options = await extension.openOptions('#/applications');
  await expect(options.getByText('Feria de Empleo')).toHaveCount(0);
});
