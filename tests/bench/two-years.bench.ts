import type { Page } from '@playwright/test';
import { expect, test, type Extension } from '../e2e/extension';
import { fill } from '../e2e/fill';
import { twoYears } from '../fakes/two-years';
import { printTimes } from './figures';

/** Milliseconds from opening an address until what it shows is painted, the page's own time. */
async function timeToSee(extension: Extension, hash: string, seen: string): Promise<number> {
  const page = await extension.context.newPage();
  await page.goto(extension.url(`options.html${hash}`));
  const time = await page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(selector))
            requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    seen,
  );
  await page.close();
  return time;
}

/** Milliseconds from following a link in an open page until what it leads to is painted. */
async function timeToFollowLink(page: Page, hash: string, seen: string): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/data';
  });
  await expect(page.locator(seen)).toBeHidden();
  // Until nothing of the page before is still being worked on.
  await page.waitForTimeout(500);
  return page.evaluate(
    ([to, selector]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        location.hash = to!;
        const look = () => {
          if (document.querySelector(selector!)) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
    [hash, seen],
  );
}

/** Milliseconds from a change of the search field until results for it are painted. */
async function timeToFind(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
        const before = document.querySelector('main [role="status"]')?.textContent;
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const look = () => {
          const now = document.querySelector('main [role="status"]')?.textContent;
          if (now !== undefined && now !== before) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
    query,
  );
}

/** Megabytes of JavaScript's memory that a page holds after a garbage collection. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

function printMemory(what: string, megabytes: number, aim = ''): void {
  console.log(`${what.padEnd(58)} ${megabytes.toFixed(0)} MB   ${aim}`);
}

test('two years, 10,000 applications, 80,000 events', async ({ extension }) => {
  const events = twoYears(10_000, Date.now());
  await fill(extension, events, 540_000);
  console.log(`${events.length} events of 10,000 applications`);

  for (const [what, hash, seen, aim] of [
    ['first screen', '', 'main h1 ~ *', 'aim: under 300'],
    ['list of applications', '#/applications', 'main tbody tr', 'aim: under 300'],
  ] as const) {
    const samples: number[] = [];
    for (let run = 0; run < 7; run++) samples.push(await timeToSee(extension, hash, seen));
    printTimes(`${what} opened`, samples, aim);
  }

  const page = await extension.openOptions('#/applications');
  await expect(page.locator('main tbody tr').first()).toBeVisible();
  printMemory('memory of the list of applications', await memoryOf(page), 'aim: under 150');
  const field = page.getByRole('searchbox', { name: 'Search everything' });
  await field.focus();
  await field.fill('x');
  await expect(page.getByText(/found|Nothing has/)).toBeVisible();
  const queries = [
    'python',
    'hamburg analyst',
    'larch bank 12',
    'oldel',
    'wolk',
    'sql tableau rot',
  ];
  const found: number[] = [];
  for (const query of queries) found.push(await timeToFind(page, query));
  printTimes('a search of everything, typed to painted', found, 'aim: under 50');
  printMemory('memory while searching', await memoryOf(page), 'aim: under 150');

  await page.goto(extension.url('options.html#/data'));
  for (const [what, hash, seen] of [
    ['the flow from saved to outcome', '#/progress/flow', 'main figure .chart svg path'],
    ['answers by groups', '#/progress/flow', 'main figure ol li'],
    ['the months', '#/progress', 'main figure svg path'],
    ['where applications stop', '#/progress/diagnosis', 'main figure ol li'],
  ] as const) {
    const samples: number[] = [];
    for (let run = 0; run < 7; run++) samples.push(await timeToFollowLink(page, hash, seen));
    printTimes(`chart: ${what}`, samples, 'aim: under 200');
  }

  const samples: number[] = [];
  await page.goto(extension.url('options.html#/applications'));
  await expect(page.locator('main tbody tr').first()).toBeVisible();
  const popup = await extension.context.newPage();
  await popup.goto(extension.url('popup.html'));
  await expect(popup.locator('[aria-labelledby="recent-heading"] li').first()).toBeVisible();
  for (let run = 0; run < 10; run++) {
    samples.push(await timeToFollow(page, popup, run));
    // Until the lines that follow a moment later have been read.
    await page.waitForTimeout(1000);
  }
  printTimes('a new status on screen in another open page', samples, 'aim: under 100');
});

/** Milliseconds from a status chosen on one page until another one shows that application first, so changed. */
async function timeToFollow(page: Page, other: Page, run: number): Promise<number> {
  const status = run % 2 === 0 ? 'interview' : 'final';
  // It has to look before the change is made.
  const watch = await other.evaluateHandle((wanted) => {
    const seen = new Promise<number>((resolve) => {
      const first = () =>
        document.querySelector<HTMLSelectElement>('[aria-labelledby="recent-heading"] li select');
      // A select has its value only after what changed has been told: seen in the task after.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (first()?.value !== wanted) return;
        observer.disconnect();
        resolve(performance.timeOrigin + performance.now());
      };
      const observer = new MutationObserver(() => port2.postMessage(null));
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
    return { seen };
  }, status);
  const start = await page.evaluate((chosen) => {
    const [, ...others] = document.querySelectorAll<HTMLSelectElement>('main tbody tr select');
    const select = others.find(({ value }) => value !== chosen)!;
    const now = performance.timeOrigin + performance.now();
    select.value = chosen;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return now;
  }, status);
  return (await watch.evaluate(({ seen }) => seen)) - start;
}
