import type { Location } from './site';

interface Pattern {
  host: string;
  /** "*.": hosts below this one are meant too. */
  isWide: boolean;
  path: string;
}

const patterns = new Map<string, Pattern>();

/**
 * Whether an address lies under one of a manifest's match patterns: whole hosts, never a part of a label.
 * Own code, since it is asked thousands of times on a page of many postings and the library took 10 µs a pattern.
 *
 * @param matches patterns such as "https://*.example.com/*", whose path is whole or ends in "*"
 */
export function isUnder(url: URL, matches: string[]): boolean {
  return matches.some((match) => {
    const { host, isWide, path } = parsePattern(match);
    const isHost = url.hostname === host || (isWide && url.hostname.endsWith(`.${host}`));
    const isPath = path.endsWith('*')
      ? url.pathname.startsWith(path.slice(0, -1))
      : url.pathname === path;
    return isHost && isPath && url.protocol === 'https:';
  });
}

function parsePattern(match: string): Pattern {
  const known = patterns.get(match);
  if (known) return known;
  const { wide, host, path } =
    /^https:\/\/(?<wide>\*\.)?(?<host>[^/*]+)(?<path>\/.*)$/.exec(match)?.groups ?? {};
  if (!host || !path) throw new Error(`No match pattern of a site: ${match}`);
  const pattern = { host, isWide: wide !== undefined, path };
  patterns.set(match, pattern);
  return pattern;
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
