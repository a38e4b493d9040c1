import { routeAddress, withQuery, type Route } from '../route.svelte';

/** Stands in the address where an application's id would: those are never words. */
export const searchItem = 'search';

/** The address of what is found for a query. */
export function searchAddress(query: string): string {
  return withQuery(routeAddress('applications', searchItem), new URLSearchParams({ q: query }));
}

/** What is looked for at an address; null where no search is open. */
export function queryOf({ section, item, query }: Route): string | null {
  if (section !== 'applications' || item !== searchItem) return null;
  return new URLSearchParams(query).get('q') ?? '';
}
