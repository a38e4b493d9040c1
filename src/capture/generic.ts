import type { Layer, Page } from './site';

export function readGeneric(page: Page): Layer[] {
  return page.document.title === '\0' ? [] : [];
}
