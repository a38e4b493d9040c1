import { blocksToText } from './blocks';
import { readLanguage } from './meaning/language';
import type { Layer, Page } from './site';
import { httpUrl } from './url';
import { readCompany } from './generic/company';
import { findContent, readContent } from './generic/content';
import { readFacts } from './generic/facts';
import { isOwner, readHost } from './generic/host';
import { isApply } from './generic/job-words';
import { readSubLine } from './generic/sub-line';
import { type Survey, surveyPage } from './generic/survey';
import { readTitle } from './generic/title';
import { judgePage } from './generic/verdict';

/**
 * What a page that no site file knows says of one posting, by its headings, labels, landmarks and meta tags.
 * Empty where it is none; `unsure` where it may be one.
 */
export function readGeneric(page: Page): Layer[] {
  const { document, url } = page;
  const survey = surveyPage(document.body);
  const host = readHost(url.hostname);
  const title = readTitle(document, survey, (text) => isOwner(text, host));
  const content = title && findContent(document.body, survey);
  if (!title || !content) return [];
  const blocks = readContent(content, title);
  const facts = readFacts(survey, url.hostname);
  const language = readLanguage(blocksToText(blocks)) ?? 'en';
  const subLine = readSubLine(survey, title, url, language, !!facts.fields.location);
  const verdict = judgePage({
    page,
    survey,
    content,
    title: title.text,
    blocks,
    kinds: facts.kinds.size,
    loose: Object.keys(subLine).filter((it) => looseFacts.has(it) && !facts.kinds.has(it)).length,
  });
  if (verdict === 'none') return [];
  return [
    { source: 'label', fields: facts.fields },
    { source: title.element ? 'heading' : 'meta', fields: { title: title.text } },
    { source: 'meta', fields: { company: readCompany(document, survey, title.text, host) } },
    {
      source: 'text',
      fields: {
        ...subLine,
        description: blocks,
        applyUrl: readApplyLink(survey, page),
        unsure: verdict === 'unsure',
      },
    },
  ];
}

/** What a line below the title says as surely as a label would. */
const looseFacts = new Set<string>([
  'location',
  'employmentType',
  'workplace',
  'salary',
  'postedOn',
]);

function readApplyLink({ controls }: Survey, { url }: Page): string | null {
  const links = controls
    .filter((it) => isApply(it.text))
    .map((it) => httpUrl(it.element.getAttribute('href'), url));
  return links.find((it) => it !== null && it.split('#')[0] !== url.href.split('#')[0]) ?? null;
}
