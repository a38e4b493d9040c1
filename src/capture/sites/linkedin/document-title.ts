import { cleanText } from '../../text';

/**
 * "(3) Title | Company | LinkedIn" in its parts; the count of notifications comes and goes. Null where the tab's
 * title is of another form (a search, a page still loading). A title may hold bars itself: the company is the last.
 */
export function readDocumentTitle(document: Document): { title: string; company: string } | null {
  const found = /^(?:\(\d+\+?\) )?(.+) \| (.+?) \| LinkedIn$/.exec(cleanText(document.title));
  return found?.[1] && found[2] ? { title: found[1], company: found[2] } : null;
}
