import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import type { Posting } from '@/domain/posting';
import type { PlacedMention } from '@/domain/skill-mention';
import { closeDatabase } from '@/storage/database';
import 'fake-indexeddb/auto';

/** Gives every test of a file a database of its own. */
export function useFreshDatabase(): void {
  beforeEach(async () => {
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
  });
}

/** Stands for the lexicon: finds the one skill that the invented postings name. */
export function readMentions({ descriptionText }: Posting): PlacedMention[] {
  const start = descriptionText.indexOf('wound care');
  if (start < 0) return [];
  const end = start + 'wound care'.length;
  const place = { start, end, sentenceStart: 0, sentenceEnd: descriptionText.length };
  return [
    {
      name: 'Wound care',
      kind: 'technique',
      strength: 'mentioned',
      years: null,
      inTitle: false,
      places: [place],
    },
  ];
}

/** A clock that moves on a second at each look. */
export function tickingClock(start = Date.UTC(2026, 4, 3, 9)): () => number {
  let now = start;
  return () => (now += 1000);
}
