import type { Posting, PostingDraft } from '@/domain/posting';
import { changesIn, type PostingForm } from './posting-form';

/**
 * What was read from a posting and where each part came from, for those who mend the reading: in one language.
 * Of the address host and path alone; of the description its length alone; nothing about the user.
 */
export function readingReport(
  read: PostingDraft | Posting,
  form: PostingForm,
  version: string,
): string {
  const { host = '', pathname = '' } = URL.parse(read.url ?? '') ?? {};
  const changes = changesIn(form, read);
  const fields: [string, string | null | undefined, string | null | undefined][] = [
    ['title', read.title, changes.title],
    ['company', read.company, changes.company],
    ['location', read.location, changes.location],
    ['workplace', read.workplace, changes.workplace],
    ['employmentType', read.employmentType, changes.employmentType],
    ['salary', read.salary?.text, changes.salary === null ? null : changes.salary?.text],
    ['postedOn', read.postedOn, undefined],
    ['postedAgo', agoInWords(read.postedAgo), undefined],
    ['validThrough', read.validThrough, undefined],
    ['language', read.language, undefined],
    ['open', read.open === null ? null : String(read.open), undefined],
    ['description', `${read.descriptionText.length} characters`, undefined],
  ];
  return [
    `Rebound ${version} read this posting:`,
    `site: ${read.site}`,
    `address: ${host}${pathname}`,
    ...fields.flatMap(([name, value, right]) => [
      `${name}${sourceOf(read, name)}: ${value ?? 'nothing'}`,
      ...(right === undefined ? [] : [`  should be: ${right ?? 'nothing'}`]),
    ]),
  ].join('\n');
}

function sourceOf({ provenance }: PostingDraft | Posting, field: string): string {
  const source = provenance[field];
  return source ? ` (${source})` : '';
}

function agoInWords(ago: PostingDraft['postedAgo']): string | null {
  return ago ? `${ago.count}${ago.atLeast ? '+' : ''} ${ago.unit} ago` : null;
}
