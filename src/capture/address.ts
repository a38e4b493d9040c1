import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Location } from './site';

/** Whether an address lies under one of a manifest's match patterns: whole hosts, never a part of a label. */
export function isUnder(url: URL, matches: string[]): boolean {
  return matches.some((it) => new MatchPattern(it).includes(url.href));
}

/**
 * The `locate` of a site that names a posting in its paths.
 *
 * @param paths tried in turn from the path's start: what one matches is the posting's own path (a form or a tab
 *   may follow it in the address), and its group `id` is the posting's id there
 */
export function locateByPath(matches: string[], ...paths: RegExp[]): (url: URL) => Location | null {
  return (url) => {
    if (!isUnder(url, matches)) return null;
    for (const path of paths) {
      const found = path.exec(url.pathname);
      const id = found?.groups?.id;
      if (found && id) return { externalId: id, url: url.origin + found[0] };
    }
    return null;
  };
}

/**
 * The `locate` of a site that names a posting in its query.
 *
 * @param path what the path must be
 * @param names the parameters that make the posting's address, in order; the first is its id there
 */
export function locateByQuery(
  matches: string[],
  path: RegExp,
  ...names: [id: string, ...others: string[]]
): (url: URL) => Location | null {
  return (url) => {
    const values = names.map((name) => url.searchParams.get(name) ?? '');
    const isNamed = values.every((it) => /^[\w-]+$/.test(it));
    if (!isUnder(url, matches) || !path.test(url.pathname) || !isNamed) return null;
    const query = names.map((name, index) => `${name}=${values[index]}`).join('&');
    return { externalId: values[0] ?? null, url: `${url.origin}${url.pathname}?${query}` };
  };
}
