import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Status } from '@/domain/status';
import { ListMarks } from '@/ui/list-marks/list-marks';

/** A page of cards, a worker that knows some of them, and an overlay that writes down what it is to draw. */
function listOf(count: number, known: Record<string, Status>) {
  const { window } = new JSDOM('<ul></ul>');
  const { document } = window;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
  const list = document.querySelector('ul')!;
  const addCard = (key: string) => {
    const card = document.createElement('li');
    card.id = key;
    list.append(card);
  };
  for (let index = 0; index < count; index++) addCard(`card-${index}`);
  const asked: string[][] = [];
  const worker = { answers: true };
  let drawn: string[] | null = null;
  const marks = new ListMarks({
    document,
    postings: () => Array.from(list.children, (element) => ({ element, key: element.id })),
    find: async (keys) => {
      if (!worker.answers) throw new Error('Extension context invalidated.');
      asked.push(keys);
      return { statuses: keys.map((key) => known[key] ?? null) };
    },
    drawOn: () => ({
      show: (shown) => (drawn = shown.map(({ card, status }) => `${card.id}: ${status}`)),
      remove: () => (drawn = null),
    }),
  });
  return { marks, list, addCard, asked, known, worker, drawn: () => drawn };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Long enough for a look and its answer. */
const pass = () => vi.advanceTimersByTimeAsync(500);

describe('the marks of a list', () => {
  it('stand on the postings that are kept and on no others', async () => {
    const page = listOf(4, { 'card-1': 'applied', 'card-3': 'rejected' });
    page.marks.start();
    await pass();
    expect(page.drawn()).toEqual(['card-1: applied', 'card-3: rejected']);
    expect(page.asked).toEqual([['card-0', 'card-1', 'card-2', 'card-3']]);
  });

  it('are not drawn at all where nothing is known', async () => {
    const page = listOf(3, {});
    page.marks.start();
    await pass();
    expect(page.drawn()).toBeNull();
  });

  it('ask once for a batch of new cards, and not again for those already asked for', async () => {
    const page = listOf(2, { 'card-new': 'saved' });
    page.marks.start();
    await pass();
    page.addCard('card-new');
    page.addCard('card-newer');
    await pass();
    expect(page.asked).toEqual([
      ['card-0', 'card-1'],
      ['card-new', 'card-newer'],
    ]);
    expect(page.drawn()).toEqual(['card-new: saved']);
  });

  it('ask for no more than 200 at once, and in the end for all', async () => {
    const page = listOf(450, { 'card-449': 'offer' });
    page.marks.start();
    await pass();
    expect(page.asked.map((keys) => keys.length)).toEqual([200, 200, 50]);
    expect(page.drawn()).toEqual(['card-449: offer']);
  });

  it('say what is so now when they are started again', async () => {
    const page = listOf(1, { 'card-0': 'saved' });
    page.marks.start();
    await pass();
    page.known['card-0'] = 'interview';
    page.marks.start();
    await pass();
    expect(page.drawn()).toEqual(['card-0: interview']);
  });

  it('go when they are stopped, and stay away whatever the page does', async () => {
    const page = listOf(1, { 'card-0': 'saved' });
    page.marks.start();
    await pass();
    page.addCard('card-1');
    page.marks.stop();
    page.addCard('card-2');
    await pass();
    expect(page.drawn()).toBeNull();
    expect(page.asked).toHaveLength(1);
  });

  it('stay as they are when nobody answers', async () => {
    const page = listOf(1, { 'card-0': 'saved' });
    page.marks.start();
    await pass();
    page.worker.answers = false;
    page.addCard('card-1');
    await pass();
    expect(page.drawn()).toEqual(['card-0: saved']);
    page.worker.answers = true;
    page.addCard('card-2');
    await pass();
    expect(page.asked.at(-1)).toEqual(['card-1', 'card-2']);
  });
});
