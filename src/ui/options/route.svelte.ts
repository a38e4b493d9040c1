import { createSubscriber } from 'svelte/reactivity';

export const sections = [
  'today',
  'applications',
  'people',
  'progress',
  'skills',
  'prepare',
  'lessons',
  'data',
] as const;

export type Section = (typeof sections)[number];

export interface Route {
  section: Section;
  /** What of the section is open: an application's id, a skill's name; null for the whole. */
  item: string | null;
  /** What of the item is open, where it has parts: a version of the résumé. */
  part: string | null;
  /** How it is looked at, after a "?": "show=applied&period=90"; empty for the usual way. */
  query: string;
}

/** The route that an address's hash names; today where it names none. */
export function readRoute(hash: string): Route {
  const [path = '', ...query] = hash.replace(/^#\/?/, '').split('?');
  const [section = '', item = '', part = ''] = path.split('/');
  const known = sections.find((name) => name === section);
  if (!known) return { section: 'today', item: null, part: null, query: '' };
  return { section: known, item: decode(item), part: decode(part), query: query.join('?') };
}

export function routeAddress(section: Section, ...parts: string[]): string {
  return ['#', section, ...parts.map(encodeURIComponent)].join('/');
}

/** The same address, looked at in another way. */
export function withQuery(address: string, query: URLSearchParams | string): string {
  const text = String(query);
  return text === '' ? address : `${address}?${text}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
}

const subscribe = createSubscriber((update) => {
  window.addEventListener('hashchange', update);
  return () => window.removeEventListener('hashchange', update);
});

/** Where the user is; follows the address. */
export function currentRoute(): Route {
  subscribe();
  return readRoute(location.hash);
}
