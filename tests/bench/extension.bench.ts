import type { Page } from '@playwright/test';
import { servePage, test, type Extension } from '../e2e/extension';
import { fill } from '../e2e/fill';
import { PageButton } from '../e2e/page-button';
import { printTimes } from './figures';
import { longHistory } from './history';

const url = 'https://job-boards.greenhouse.io/quillandcompass/jobs/7014482003';

async function openPosting(extension: Extension): Promise<Page> {
  await servePage(extension.context, url, 'greenhouse/new-board.html');
  const page = await extension.context.newPage();
  await page.goto(url);
  return page;
}

/** Milliseconds from the click on the page's button until the worker announced that the posting is stored. */
async function clickToStored(page: Page, listener: Page): Promise<number> {
  await page.evaluate(() => {
    window.addEventListener(
      'click',
      (event) => {
        (window as unknown as { clickedAt: number }).clickedAt =
          performance.timeOrigin + event.timeStamp;
      },
      { capture: true, once: true },
    );
  });
  // It has to listen before the click: the answer may come sooner than the next command to the browser.
  const stored = await listener.evaluateHandle(() => {
    const channel = new BroadcastChannel('rebound-changes');
    const heard = new Promise<number>((resolve) => {
      channel.onmessage = () => resolve(performance.timeOrigin + performance.now());
    });
    return { heard };
  });
  await new PageButton(page).click('Save to Rebound');
  const storedAt = await stored.evaluate(({ heard }) => heard);
  return (
    storedAt - (await page.evaluate(() => (window as unknown as { clickedAt: number }).clickedAt))
  );
}

test('click to stored', async ({ extension }) => {
  const page = await openPosting(extension);
  const listener = await extension.openOptions('#/data');
  await page.bringToFront();
  const samples: number[] = [];
  for (let run = 0; run < 20; run++) {
    samples.push(await clickToStored(page, listener));
    await new PageButton(page).click('Undo');
    await new PageButton(page).says('Save to Rebound');
  }
  printTimes('click on the page to stored', samples, 'aim: under 150');
});

/** Milliseconds from opening the popup until its posting and its list are there to be used. */
async function popupToUsable(extension: Extension, page: Page): Promise<number> {
  const tabId = await extension.tabId(page);
  const popup = await extension.context.newPage();
  await popup.goto(extension.url(`popup.html?tab=${tabId}`));
  const usableAt = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const isRead = document.querySelector('section[aria-busy="false"] :is(form, article)');
          const isListed =
            document.querySelector('#recent-heading') &&
            document.querySelector('main ul li, main section > p');
          if (isRead && isListed) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await popup.close();
  return usableAt;
}

for (const count of [0, 5000]) {
  test(`popup with ${count} applications`, async ({ extension }) => {
    if (count > 0) await fill(extension, longHistory(count));
    const page = await openPosting(extension);
    const samples: number[] = [];
    for (let run = 0; run < 15; run++) samples.push(await popupToUsable(extension, page));
    printTimes(`popup open to usable, ${count} applications stored`, samples, 'aim: under 150');
  });
}
