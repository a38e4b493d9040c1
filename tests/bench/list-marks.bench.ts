import type { CDPSession } from '@playwright/test';
import { test } from '../e2e/extension';
import { fill } from '../e2e/fill';
import { eventMaker } from '../fakes/event-maker';
import { listHtml, listPages, type ListPage } from '../fakes/list-pages';
import { posting } from '../fakes/postings';
import { printTimes } from './figures';

/** One entry of the browser's own record, times in microseconds. */
interface TraceEvent {
  name: string;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const count = 60;
const layout = /^(Layout|UpdateLayoutTree)$/;

/** Every second posting of the list, as saved. */
function everySecond(list: ListPage) {
  const make = eventMaker();
  return Array.from({ length: count / 2 }, (_, index) => {
    const externalId = list.id(index * 2);
    const saved = posting({ ...list.posting(externalId), externalId });
    return make('posting.saved', `baker-${index}`, { posting: saved });
  });
}

async function record(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', { categories: 'devtools.timeline' });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Milliseconds that each call into the content script kept the page's thread, without the page's own layout. */
function scriptTimes(events: TraceEvent[]): number[] {
  const calls = events.filter(
    ({ name, args }) =>
      name === 'FunctionCall' && args?.data?.url?.includes('content-scripts/jobs.js'),
  );
  return calls.map(({ tid, ts, dur = 0, tdur = dur }) => {
    const within = events.filter(
      (it) => layout.test(it.name) && it.tid === tid && it.ts >= ts && it.ts < ts + dur,
    );
    return within.reduce((rest, it) => rest - (it.tdur ?? it.dur ?? 0), tdur) / 1000;
  });
}

for (const name of ['LinkedIn, classic', 'Indeed']) {
  const list = listPages[name]!;

  test(`marks in a list of ${name}`, async ({ extension }) => {
    await fill(extension, everySecond(list));
    await extension.context.route(list.url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: listHtml(list, count) }),
    );
    const page = await extension.context.newPage();
    const session = await extension.context.newCDPSession(page);
    const events = await record(session, async () => {
      await page.goto(list.url);
      await page.waitForTimeout(2000);
      for (let run = 1; run <= 40; run++) {
        await page.evaluate((index) => {
          const cards = document.querySelectorAll('.card');
          cards[index % cards.length]?.scrollIntoView({ block: 'start', behavior: 'instant' });
          // A small change, such as a page always makes, brings the next look at the list.
          document.querySelector('header')!.textContent = `Jobs ${index}`;
        }, run * 7);
        await page.waitForTimeout(250);
      }
    });
    printTimes(`marks on ${count} cards, ${name}: our script`, scriptTimes(events), 'aim: under 2');
  });
}
