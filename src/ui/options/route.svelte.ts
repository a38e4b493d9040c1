import { createSubscriber } from 'svelte/reactivity';

export const sections = ['applications', 'skills', 'data'] as const;

export type Section = (typeof sections)[number];

export interface Route {
  section: Section;
  /** What of the section is open: an application's id, a skill's name; null for the whole. */
  item: string | null;
}

/** The route that an address's hash names; the applications where it names none. */
export function readRoute(hash: string): Route {
  const [section = '', item = ''] = hash.replace(/^#\/?/, '').split('/');
  const known = sections.find((name) => name === section);
  return { section: known ?? 'applications', item: known && item ? decode(item) : null };
}

export function routeAddress(section: Section, item?: string): string {
  return item === undefined ? `#/${section}` : `#/${section}/${encodeURIComponent(item)}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
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
