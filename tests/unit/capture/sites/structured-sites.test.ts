import { readFileSync } from 'node:fs';
import type { Site } from '@/capture/site';
import { checkAddresses, type Named } from './check-addresses';

/** The sites that are no more than their addresses and a few anchors: their lists stand in one file. */
const lists = JSON.parse(
  readFileSync(new URL('./structured-sites.json', import.meta.url), 'utf8'),
) as Record<string, { accepted: Named[]; refused: string[] }>;
const sites: Record<string, Site> = import.meta.glob('../../../../src/capture/sites/*.ts', {
  eager: true,
  import: 'site',
});

for (const site of Object.values(sites)) {
  const list = lists[site.name];
  if (list) checkAddresses(site, list.accepted, list.refused);
}
