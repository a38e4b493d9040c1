import type { Block, PostingDraft, Salary } from '@/domain/posting';
import { blocksToText } from './blocks';
import type { Merged } from './merge';
import type { Fields } from './site';
import { cleanLine, cleanText, cutText } from './text';
import { httpUrl } from './url';

const mostBlocks = 5000;
const mostText = 200_000;

/**
 * The draft that the merged fields make, every field clean and within the schema's bounds, whatever a reader
 * handed over. Fields that cannot be made so are null, and their provenance goes.
 *
 * @param base the page's address, for links that are relative
 */
export function toDraft(
  { fields, provenance }: Merged,
  site: string,
  address: string,
  base: URL,
): PostingDraft {
  const postedOn = isoDate(fields.postedOn);
  const description = cleanBlocks(fields.description ?? []);
  const read: Omit<PostingDraft, 'site' | 'url' | 'descriptionText' | 'provenance'> = {
    externalId: cleanLine(fields.externalId),
    applyUrl: httpUrl(fields.applyUrl, base),
    title: cleanLine(fields.title),
    company: cleanLine(fields.company),
    location: cleanLine(fields.location),
    workplace: fields.workplace ?? null,
    employmentType: fields.employmentType ?? null,
    salary: cleanSalary(fields.salary),
    postedOn,
    validThrough: isoDate(fields.validThrough),
    description,
    language: /^[a-z]{2,3}$/.exec(fields.language ?? '')?.[0] ?? null,
    open: fields.open ?? null,
    ...(fields.unsure && { unsure: true }),
    // A day says more than a time ago.
    ...(postedOn === null && fields.postedAgo && { postedAgo: fields.postedAgo }),
  };
  const known = Object.entries(provenance).filter(([key]) => {
    // A verdict on the whole, no field that was read somewhere.
    if (key === 'unsure') return false;
    const value = key === 'url' ? address : read[key as keyof typeof read];
    return (value ?? null) !== null && !(Array.isArray(value) && value.length === 0);
  });
  return {
    site,
    url: address,
    ...read,
    descriptionText: cutText(blocksToText(description), mostText),
    provenance: Object.fromEntries(known),
  };
}

function cleanBlocks(blocks: Fields['description']): Block[] {
  let left = mostText;
  const clean = (text: string) => {
    const line = cutText(cleanText(text), Math.max(0, left));
    left -= line.length + 3;
    return line;
  };
  return blocks
    .slice(0, mostBlocks)
    .map((block): Block => {
      if (block.kind !== 'list') return { ...block, text: clean(block.text) };
      return { ...block, items: block.items.map(clean).filter(Boolean) };
    })
    .filter((block) => (block.kind === 'list' ? block.items.length > 0 : block.text));
}

function cleanSalary(salary: Salary | null | undefined): Salary | null {
  const text = cleanLine(salary?.text);
  return salary && text ? { ...salary, text } : null;
}

function isoDate(date: Fields['postedOn'] | undefined): string | null {
  return date && /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(date) ? date : null;
}
