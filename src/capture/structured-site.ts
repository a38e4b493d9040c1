import { locateByPath } from './address';
import { type Anchors, readAnchors } from './anchors';
import type { Fields, Page, Site } from './site';

interface StructuredSite extends Pick<Site, 'name' | 'matches' | 'isSettled' | 'fallsBack'> {
  /** The posting's own path, its id in the group "id"; several are tried in turn. */
  paths?: RegExp[];
  /** Instead of `paths`, where the query names the posting. */
  locate?: Site['locate'];
  /** Where the page shows what its structured data leaves out. */
  anchors?: Anchors;
  /** The anchors that know better than the structured data. */
  trusted?: (keyof Fields)[];
}

/**
 * A site whose JSON-LD or microdata reads right by itself: what remains to say is how it names its postings, and
 * where the page shows more.
 */
export function structuredSite(of: StructuredSite): Site {
  const {
    name,
    matches,
    paths = [],
    anchors = {},
    trusted = [],
    isSettled = () => true,
    fallsBack,
  } = of;
  const locate = of.locate ?? locateByPath(matches, ...paths);
  const read = (page: Page) => {
    const layer = isSettled(page) ? readAnchors(page, anchors) : null;
    return layer ? [{ ...layer, trusted }] : [];
  };
  return { name, matches, locate, read, isSettled, ...(fallsBack && { fallsBack }) };
}
