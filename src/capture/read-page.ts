import type { PostingDraft } from '@/domain/posting';
import { attempt } from './attempt';
import { toDraft } from './draft';
import { inferFields } from './infer';
import { mergeLayers } from './merge';
import { findSite } from './registry';
import type { Fields, Layer, Page, Site } from './site';
import { readJsonLd } from './structured/json-ld';
import { readMicrodata } from './structured/microdata';
import { canonicalUrl } from './url';

type ReadOther = (page: Page) => Layer[];
type ReadLanguage = (text: string) => string | null;

/**
 * The posting that a page shows, out of all its sources, or null.
 *
 * @param readOther reads a page whose site is not known and whose structured data does not say it all
 * @param readLanguage tells the language of a text; without it the draft's may be null
 */
export function readPage(
  page: Page,
  readOther: ReadOther,
  readLanguage?: ReadLanguage,
): PostingDraft | null {
  const site = findSite(page.url);
  const located = site?.locate(page.url) ?? null;
  const layers = readLayers(page, site, readOther);
  const address = located?.url ?? canonicalUrl(page.url);
  if (layers.length === 0 || !address) return null;
  const ids: Layer = {
    source: 'url',
    fields: { externalId: located?.externalId ?? null, url: address },
  };
  const merged = inferFields(mergeLayers([ids, ...layers]), page.url.hostname);
  // A title or text alone may be anything; without either there is nothing to save.
  if (!merged.fields.title && !merged.fields.description?.length) return null;
  const draft = toDraft(merged, site?.name ?? page.url.hostname, address, page.url);
  return readLanguage ? withLanguage(draft, readLanguage) : draft;
}

/** A draft with the language that its text is in, where no source stated one. */
export function withLanguage<Draft extends PostingDraft>(
  draft: Draft,
  readLanguage: ReadLanguage,
): Draft {
  const language = draft.language ?? readLanguage(draft.descriptionText);
  if (language === draft.language) return draft;
  return { ...draft, language, provenance: { ...draft.provenance, language: 'text' } };
}

/** Most trusted first: JSON-LD, microdata, the site's own, and another reader where no site is known. */
function readLayers(page: Page, site: Site | null, readOther: ReadOther): Layer[] {
  const locate = site?.locate.bind(site);
  const structured = [readJsonLd, readMicrodata].map((read) =>
    attempt(() => read(page, locate), null),
  );
  const layers = structured.filter((it) => it !== null);
  if (site) {
    const own = site.locate(page.url) ? attempt(() => site.read(page), []) : [];
    const known = [...layers, ...own];
    return known.length > 0 ? known : attempt(() => fallBack(page, site, readOther), []);
  }
  const isWhole = layers.some(
    ({ fields }) => fields.title && fields.company && fields.description?.length,
  );
  if (isWhole) return layers;
  const others = attempt(() => readOther(page), []);
  // Structured data says that it is a posting, however little else it says.
  return layers.length > 0 ? [...layers, ...others.map((it) => without(it, 'unsure'))] : others;
}

function fallBack(page: Page, site: Site, readOther: ReadOther): Layer[] {
  if (!site.fallsBack || !site.locate(page.url)) return [];
  const layers = readOther(page);
  if (site.fallsBack === 'company') return layers;
  return layers.map((it) => (it.source === 'meta' ? without(it, 'company') : it));
}

function without({ fields, ...layer }: Layer, field: keyof Fields): Layer {
  return { ...layer, fields: { ...fields, [field]: null } };
}
