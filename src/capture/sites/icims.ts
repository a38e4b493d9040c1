import type { Layer, Page, Site } from '../site';
import { readJsonLd } from '../structured/json-ld';
import { structuredSite } from '../structured-site';

const inner = structuredSite({
  name: 'icims',
  matches: ['https://*.icims.com/*'],
  paths: [/^\/jobs\/(?<id>\d+)\/[^/]+\/job(?=\/|$)/],
  anchors: {
    title: 'h1.iCIMS_Header, .iCIMS_Header h1',
    location: '.iCIMS_JobHeaderGroup .header.left span:not(.field-label)',
    applyUrl: 'a.iCIMS_ApplyOnlineButton@href',
    description:
      '.iCIMS_JobContent .iCIMS_InfoField_Job, .iCIMS_JobContent .iCIMS_InfoMsg_Job:not(.iCIMS_InfoField_Job)',
  },
  // Its JSON-LD keeps the parts of the text apart and drops their headings.
  trusted: ['description'],
});

export const site: Site = { ...inner, read };

/** The posting is a page of its own inside a frame of the same host ("?in_iframe=1"), with its own JSON-LD. */
function read(page: Page): Layer[] {
  const frame = page.document.querySelector<HTMLIFrameElement>('iframe#icims_content_iframe');
  const document = frame?.contentDocument;
  if (!document?.body) return frame ? [] : inner.read(page);
  const framed = { document, url: page.url };
  return [readJsonLd(framed, inner.locate), ...inner.read(framed)].filter((it) => it !== null);
}
