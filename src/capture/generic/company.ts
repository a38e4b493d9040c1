import { readLine } from '../line';
import { cleanLine } from '../text';
import { plainKey } from '../url';
import { findOwner, type Host, isOwner, nameKey } from './host';
import type { Survey } from './survey';
import { statedTitles } from './title';

const logoWords =
  /\b(?:logo(?:type|tipo)?|brand|icon|image|company|header|homepage|home|careers?|jobs?|karriere|de|von|van|di|del|der|the)\b/giu;
const siteWords =
  /\s*(?:[|–—-]\s*)?(?:careers?(?: site| page)?|jobs?|karriere(?:portal)?|recruiting|recruitment|hiring|talent|stellenangebote|empleo|carrières?|kariera|vacatures|lavora con noi|vagas)\s*$/i;
/** "Working at Acme", "Karriere bei Acme": what stands before the name in a career site's own name. */
const siteWordsBefore =
  /^(?:careers?|jobs?|work(?:ing)?|life|join|karriere|arbeiten|werken|carrières?|emplois?|travailler|trabaja|trabalhe|lavora|kariera|praca|jobb(?:a)?)\s+(?:at|with|for|in|bei|bij|chez|à|en|con|na|em|w|hos|på|@)\s+/i;
const longestName = 80;

/**
 * The company, where two things agree: a name in the title tag, the site's name, a logo or a short text of the
 * page, and the host; or the first two alone. Null otherwise: a job board's own name is no company.
 */
export function readCompany(
  document: Document,
  survey: Survey,
  title: string,
  host: Host,
): string | null {
  const hinted = survey.hinted
    .filter((it) => it.hint === 'company')
    .map((it) => readLine(it.element));
  const [shown] = hinted.filter((it) => it !== null && it.length <= longestName);
  if (shown) return shown;
  const named = [...titleParts(document, title), siteName(document), ...logos(document)].filter(
    (it) => it !== null,
  );
  const names = named.filter(
    (it) =>
      it.length <= longestName && nameKey(it) !== host.system && plainKey(it) !== plainKey(title),
  );
  const short = survey.texts.filter((it) => it.text.length <= 60).map((it) => it.text);
  const owner = [...names, ...short].find((it) => isOwner(it, host));
  if (owner) return owner;
  const twice = names.find((it, index) =>
    names.some((other, at) => at > index && nameKey(other) === nameKey(it)),
  );
  return twice ?? findOwner(names, host);
}

/** "Baker | Rivermill" without the posting's own title: what is left, part by part. */
function titleParts(document: Document, title: string): string[] {
  const parts = statedTitles(document).flatMap((stated) => {
    const rest = stated.includes(title) ? stated.replace(title, '') : '';
    const joined = /^\s+(?:at|bei|chez|en|@|presso|bij|w|hos)\s+(.+)$/i.exec(rest)?.[1] ?? rest;
    return joined.split(
      /\s+[|–—·•»:-]\s+|\s*｜\s*|(?<=[\u3040-\u9fff])[-_|](?=[\u3040-\u9fff])|^\s*[|–—·•»:,-]\s*|\s*[|–—·•»:-]\s*$/,
    );
  });
  return [
    ...new Set(
      parts
        .map((it) => cleanLine(it.replace(siteWords, '').replace(siteWordsBefore, '')))
        .filter((it) => it !== null),
    ),
  ];
}

function siteName(document: Document): string | null {
  const name = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return cleanLine(name?.replace(siteWords, '').replace(siteWordsBefore, ''));
}

function logos(document: Document): (string | null)[] {
  const images = document.querySelectorAll(
    'img[alt][class*="logo" i], img[alt*="logo" i], [class*="logo" i] img[alt], header img[alt], a[href="/"] img[alt]',
  );
  return [...images]
    .slice(0, 10)
    .map((it) => cleanLine(it.getAttribute('alt')?.replace(logoWords, ' ')));
}
