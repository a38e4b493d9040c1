import type { OwnSkill } from '@/domain/own-lexicon';
import { announceChange, announceRecount } from '@/messaging/changes';
import { openDatabase } from '@/storage/database';
import type { ReadMentions } from '@/storage/projections';
import { isCounted, recountSlice } from '@/storage/recount';

/** Milliseconds after which a slice ends: a click on a page must not wait for more. */
const sliceLength = 30;
const betweenAnnouncements = 300;

/** Wakes the worker again where it died in the middle of its work. */
export interface WakeUpCall {
  set(): Promise<void>;
  clear(): Promise<void>;
}

export interface Recounter {
  /** Reads all postings again if they were read with another lexicon, or goes on with that. Done when all are. */
  catchUp(): Promise<void>;
}

/** @param versionWith the lexicon's version with these skills of the user's own; a change of them starts anew */
export function createRecounter(
  readMentions: ReadMentions,
  versionWith: (own: readonly OwnSkill[]) => string,
  wakeUpCall: WakeUpCall,
): Recounter {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  async function recount(): Promise<void> {
    if (await isCounted(await openDatabase(), versionWith)) return;
    let slices = 0;
    let announcedAt = 0;
    for (;;) {
      const start = performance.now();
      const isTimeUp = () => performance.now() - start > sliceLength;
      const { next } = await recountSlice(
        await openDatabase(),
        versionWith,
        readMentions,
        isTimeUp,
      );
      if (next === null) break;
      if (slices === 0) await wakeUpCall.set();
      slices += 1;
      if (start - announcedAt > betweenAnnouncements) {
        announceRecount();
        announcedAt = start;
      }
      // What the user asked meanwhile is answered first.
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (slices === 0) return;
    await wakeUpCall.clear();
    announceRecount();
    await announceChange();
  }

  async function run(): Promise<void> {
    do {
      isAskedAgain = false;
      await recount();
    } while (isAskedAgain);
  }

  return {
    catchUp() {
      isAskedAgain = true;
      return (running ??= run().finally(() => (running = null)));
    },
  };
}
