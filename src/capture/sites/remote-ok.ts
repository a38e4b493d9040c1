import type { Layer, Page, Site } from '../site';
import { readJsonLd } from '../structured/json-ld';
import { structuredSite } from '../structured-site';

const known = structuredSite({
  name: 'remote-ok',
  matches: ['https://remoteok.com/*', 'https://remoteok.io/*'],
  paths: [/^\/remote-jobs\/(?:[\w-]*-)?(?<id>\d+)(?=\/|$)/],
});

export const site: Site = { ...known, read };

/** A posting's page is the list with its row opened, and each row bears a JSON-LD that names no address. */
function read({ document, url }: Page): Layer[] {
  const id = known.locate(url)?.externalId ?? '';
  const data = document.querySelector(`tr.job[data-id="${id}"] script[type="application/ld+json"]`);
  if (!data) return [];
  const alone = document.implementation.createHTMLDocument('');
  alone.body.append(alone.importNode(data, true));
  const layer = readJsonLd({ document: alone, url }, known.locate);
  return layer ? [layer] : [];
}
