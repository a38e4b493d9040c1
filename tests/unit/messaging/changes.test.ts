import { expect, it } from 'vitest';
import { announceChange, onChange, onRecount, announceRecount } from '@/messaging/changes';

/** What `listen` hears of each of these. */
function heard(listen: typeof onChange, announcements: number): Promise<unknown[]> {
  return new Promise((resolve) => {
    const all: unknown[] = [];
    const stop = listen((changed) => {
      if (all.push(changed) < announcements) return;
      stop();
      resolve(all);
    });
  });
}

it('tells pages what a change was about, or that it may be anything', async () => {
  const all = heard(onChange, 3);
  await announceChange(['a', 'b']);
  await announceChange();
  await announceChange(Array.from({ length: 300 }, (_, index) => String(index)));
  expect(await all).toEqual([['a', 'b'], null, null]);
});

it('tells of a recount to those alone who listen to it', async () => {
  const recounts = heard(onRecount, 1);
  const changes = heard(onChange, 1);
  announceRecount();
  expect(await recounts).toEqual([null]);
  await announceChange(['a']);
  expect(await changes).toEqual([['a']]);
});
