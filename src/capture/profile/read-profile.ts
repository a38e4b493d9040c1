import { profileAddress } from '@/domain/contact-keys';
import type { ProfileDraft } from '@/domain/profile-draft';
import { attempt } from '../attempt';
import { readLine } from '../line';
import { cleanText } from '../text';
import { companyInHeadline } from './company-in-headline';
import { readPerson } from './read-person';
import { findTopCard } from './top-card';

/** The address of the LinkedIn profile that a page is, or null: its pages of details are none, and have other headings. */
export function profilePage(url: string): string | null {
  const [, , , rest = ''] = URL.parse(url)?.pathname.split('/') ?? [];
  return rest === '' || /^[a-z]{2}(-[a-z]{2})?$/i.test(rest) ? profileAddress(url) : null;
}

/**
 * Name, headline and company of the profile on screen, or null where page and address do not agree on a person yet.
 * Pure, as `capture` is: the document is not changed. Never throws.
 */
export function readProfile(document: Document, address: string): ProfileDraft | null {
  const url = profilePage(address);
  return url === null ? null : attempt(() => readAt(document, url), null);
}

function readAt(document: Document, url: string): ProfileDraft | null {
  const card = findTopCard(document, url);
  if (card === null) return null;
  const person = readPerson(document, url);
  const headline = shown(card.headline) ?? person.jobTitle ?? '';
  return {
    name: card.name.slice(0, 200),
    headline,
    company: (shown(card.company) ?? person.worksFor ?? companyInHeadline(headline) ?? '').slice(
      0,
      200,
    ),
    url,
  };
}

/** What an element says; a guest is shown asterisks in the place of some words. */
function shown(element: Element | null): string | null {
  const line = cleanText(readLine(element) ?? '');
  return line === '' || line.includes('***') ? null : line;
}
