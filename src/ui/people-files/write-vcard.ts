import VCard from 'vcard-creator';
import type { ContactFields } from '@/domain/contact-fields';
import { oneLine } from '@/domain/one-line';

/**
 * People as a vCard file, for an address book: version 3.0, which every one of them reads, with the escaping that it
 * shares with RFC 6350. What the user noted about a person stays out: the file is made to be handed on.
 */
export function writeVcard(people: readonly ContactFields[]): string {
  return VCard.concat(...people.map(cardOf));
}

function cardOf({ name, role, company, email, links }: ContactFields): VCard {
  const fullName = oneLine(name, 200);
  const words = fullName.split(' ');
  const familyName = words.length > 1 ? (words.at(-1) ?? '') : '';
  const givenName = words.slice(0, words.length > 1 ? -1 : 1).join(' ');
  const card = new VCard().addFullName(fullName).addName({ familyName, givenName });
  if (company !== '') card.addCompany({ name: oneLine(company, 200) });
  if (role !== '') card.addJobtitle(oneLine(role, 500));
  // The library writes these two as they are: a line end would begin a property of its own.
  const address = email.replace(/[\s;,]+/g, '');
  if (address !== '') card.addEmail({ address });
  for (const url of links.filter((link) => !/\s/.test(link))) card.addUrl({ url });
  return card;
}
