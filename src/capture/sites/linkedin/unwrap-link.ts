import { httpUrl } from '../../url';

/** Where a link of LinkedIn's leads outside: "/safety/go?url=…", "/jobs/view/externalApply/…?url=…". Else null. */
export function unwrapLink(href: string | null): string | null {
  const url = URL.parse(httpUrl(href) ?? '');
  if (!url) return null;
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return url.href;
  return httpUrl(url.searchParams.get('url'));
}
