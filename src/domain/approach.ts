import * as z from 'zod/mini';
import { byHandSite, type Posting } from './posting';

/** How an application came about. */
export const channels = [
  'linkedin',
  'board',
  'company-site',
  'referral',
  'recruiter',
  'other',
] as const;

export type Channel = (typeof channels)[number];

/**
 * How many people a company has: under 10, under 50, under 250, or more.
 * Source: Commission Recommendation 2003/361/EC, the headcounts of article 2.
 */
export const companySizes = ['micro', 'small', 'medium', 'large'] as const;

export type CompanySize = (typeof companySizes)[number];

/** Recorded with an application: what no page can tell; null takes the word back. */
export const approachKinds = {
  'application.cameBy': z.object({ channel: z.nullable(z.enum(channels)) }),
  'application.tailored': z.object({ tailored: z.nullable(z.boolean()) }),
  'application.companySized': z.object({ size: z.nullable(z.enum(companySizes)) }),
};

/** Readers of sites that show the postings of many companies; every other reader is of a system that companies use. */
const boards = new Set(
  (
    'indeed glassdoor dice monster naukri reed seek stepstone xing ziprecruiter usajobs hh hacker-news ' +
    'welcome-to-the-jungle wellfound we-work-remotely remote-ok work-at-a-startup y-combinator'
  ).split(' '),
);

/**
 * How an application most likely came about, by where its posting was saved; null where that tells nothing. Whether
 * somebody put in a word stands on no page: that only the user can say.
 */
export function likelyChannel({
  site,
  url,
  company,
}: Pick<Posting, 'site' | 'url' | 'company'>): Channel | null {
  if (url === null || site === byHandSite) return null;
  if (site === 'linkedin') return 'linkedin';
  if (boards.has(site)) return 'board';
  // A site without a reader of its own is named by its host.
  if (!site.includes('.')) return 'company-site';
  return isNamedAfter(site, company) ? 'company-site' : null;
}

/** Whether a host carries the first word of a company's name: "careers.larch-hospital.example" and "Larch Hospital". */
function isNamedAfter(host: string, company: string): boolean {
  const [first = ''] = company.toLowerCase().match(/[\p{L}\p{N}]{3,}/u) ?? [];
  return first !== '' && host.toLowerCase().includes(first);
}
