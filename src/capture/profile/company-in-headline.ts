/**
 * "Planner at Larch", "Planerin bei Larch | Logistik": the words between a company and a role that mean nothing else.
 * Spanish "en" is left out: it comes before a field as often as before a company.
 */
const before = /(?:\s(?:at|bei|chez|presso|hos|bij)\s+|\s?@\s?)(.+)$/iu;
const after = /\s*(?:[|·•;,/–—]|\s-\s|\s(?:and|und|et|y)\s).*$/u;

/** The company that a headline names, or null where it names none. */
export function companyInHeadline(headline: string): string | null {
  const named = before.exec(headline)?.[1]?.replace(after, '').trim();
  return named || null;
}
