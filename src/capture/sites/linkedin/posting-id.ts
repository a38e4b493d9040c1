/** The posting's id in any of LinkedIn's addresses of one posting, or null. Mails prefix the path with "/comm". */
export function postingId(url: URL): string | null {
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const path = /^\/(?:comm\/)?jobs(?:\/view\/(?:[^/]*-)?(\d{5,})(?:\/|$)|\/|$)/.exec(url.pathname);
  if (!path) return null;
  const chosen = url.searchParams.get('currentJobId') ?? '';
  return path[1] ?? (/^\d{5,}$/.test(chosen) ? chosen : null);
}

/** The ids that an attribute's value names: a link to a posting, "JobDetails_AboutTheJob_12345", a URN. */
export function idsIn(value: string): string[] {
  const pattern =
    /\/jobs\/view\/(?:[^/?#]*-)?(\d{5,})|(?:[?&](?:referenceJobId|jobId)=|jobPosting:|_|^)(\d{5,})(?=$|[\s&#/?])/g;
  return Array.from(value.matchAll(pattern), (it) => it[1] ?? it[2] ?? '');
}
