import type { Page, Site } from '../site';
import { findCards, postingAddress } from './linkedin/cards';
import { readClassic } from './linkedin/classic';
import { readGuest } from './linkedin/guest';
import { findLayouts } from './linkedin/layouts';
import { postingId } from './linkedin/posting-id';
import { agrees } from './linkedin/shown-posting';
import { readNewest } from './linkedin/newest';

/**
 * LinkedIn shows one address in one of three layouts, and rolls anew at each load: all three are read, and what
 * a layout does not have is simply absent. Nothing outside the posting's own cards is looked at.
 */
export const site: Site = {
  name: 'linkedin',
  // Not only /jobs/: from the feed one comes to a posting without a load.
  matches: ['https://*.linkedin.com/*'],
  locate(url) {
    const id = postingId(url);
    return id === null ? null : { externalId: id, url: postingAddress(id) };
  },
  read(page: Page) {
    const id = postingId(page.url);
    const layouts = findLayouts(page.document);
    if (id === null || agrees(layouts, id) === false) return [];
    return [readGuest(layouts), readClassic(layouts), readNewest(layouts, id)].filter(
      (it) => it !== null,
    );
  },
  isSettled(page: Page) {
    const id = postingId(page.url);
    return id === null || agrees(findLayouts(page.document), id) === true;
  },
  cards: findCards,
};
