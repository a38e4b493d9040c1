import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { capture } from '@/capture';
import type { PostingDraft } from '@/domain/posting';
import { openPage } from './saved-pages';

interface RealPage {
  file: string;
  url: string;
  expected: Record<string, unknown> | null;
}

const folder = join(import.meta.dirname, '../../../../shared/pages');
const manifest = join(folder, 'manifest.json');
const isThere = existsSync(manifest);
const pages = isThere ? (JSON.parse(readFileSync(manifest, 'utf8')) as RealPage[]) : [];
const scores = new Map<string, { right: number; judged: number }>();

/** What a page's draft says where the manifest judges it: descriptions are judged by a part of them. */
function readField(draft: PostingDraft, key: string, value: unknown): unknown {
  const text = draft.descriptionText;
  if (key === 'descriptionStartsWith') return text.slice(0, String(value).length);
  if (key === 'descriptionEndsWith') return text.slice(-String(value).length);
  if (key === 'descriptionIncludes') return text.includes(String(value)) ? value : text;
  const read = draft[key as keyof PostingDraft];
  if (key !== 'salary' || read === null || value === null) return read;
  const { min, max, currency, period } = draft.salary ?? {};
  return { min, max, currency, period };
}

function note(field: string, isRight: boolean): void {
  const score = scores.get(field) ?? { right: 0, judged: 0 };
  scores.set(field, { right: score.right + Number(isRight), judged: score.judged + 1 });
}

describe.runIf(isThere)('a real page', () => {
  it.each(pages)('$file is read right', ({ file, url, expected }) => {
    const draft = capture(openPage(readFileSync(join(folder, file), 'utf8'), url), url);
    note('is a posting', (draft === null) === (expected === null));
    if (expected === null) return expect(draft).toBeNull();
    const read = Object.entries(expected).map(([key, value]) => [
      key,
      draft && readField(draft, key, value),
    ]);
    for (const [key, value] of read) {
      note(String(key), JSON.stringify(value) === JSON.stringify(expected[String(key)]));
    }
    expect(Object.fromEntries(read)).toEqual(expected);
  });

  afterAll(() => {
    const lines = Array.from(scores, ([field, it]) => `  ${field}: ${it.right}/${it.judged}`);
    console.warn(`Real pages, right of judged:\n${lines.join('\n')}`);
  });
});

it.skipIf(isThere)(
  'the real pages of ../shared/pages are not here, so nothing is judged by them',
  () => {
    console.warn('Skipped: ../shared/pages is not beside this checkout.');
  },
);
