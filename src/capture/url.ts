/** Parameters that say where the visitor came from, never which posting it is. */
const tracking =
  /^(utm_.*|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_hs\w+|hsa_\w+|_g[al]|trk\w*|trackingid|refid|referr?er|lever-(?:source|origin).*|gh_src|ebp|recommendedflavor|lipi|spm|iisn?|jsessionid|phpsessid)$/i;
/** Parameters that do so only when their value is words: "ref=newsletter", but "ref=1204" may be the posting. */
const oftenTracking = /^(ref|source|src|from|origin|campaign|cmpid|medium)$/i;
const longest = 4000;

/** The address if it is one that a person can open: http or https, within the schema's length. Else null. */
export function httpUrl(address: string | null | undefined, base?: URL): string | null {
  if (!address?.trim()) return null;
  const url = URL.parse(address.trim(), base?.href);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url.href.length <= longest ? url.href : null;
}

/** The address without fragment and tracking parameters, so that one posting has one address. Null: not http. */
export function canonicalUrl(address: string | URL): string | null {
  const url = URL.parse(httpUrl(String(address)) ?? '');
  if (!url) return null;
  // A fragment that is a path ("#/job/12") is the address of a page, not a place on it.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  for (const [name, value] of [...url.searchParams]) {
    if (tracking.test(name) || (oftenTracking.test(name) && !/\d/.test(value)))
      url.searchParams.delete(name);
  }
  return url.href;
}

/** Letters and digits alone, lower case and without accents: for comparing what is spelled in many ways. */
export function plainKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
