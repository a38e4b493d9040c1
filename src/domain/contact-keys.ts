import type { ContactFields } from './contact-fields';
import { companyKey } from './job-names';
import { plainText } from './search-words';

/**
 * The address of a LinkedIn profile without what tells visitors and languages apart, or null where it names none:
 * "https://de.linkedin.com/in/Jo-Doe/en?trk=x" and "https://www.linkedin.com/in/jo-doe" are the same.
 */
export function profileAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (!/^(?:[a-z]{2,3}\.)?linkedin\.com$/.test(url.hostname)) return null;
  const [, folder, name] = url.pathname.split('/');
  if (folder !== 'in' || !name) return null;
  return `https://www.linkedin.com/in/${name.toLowerCase()}`;
}

/** What a person is recognised by when they come again: their profile, their mail address, or name and company. */
export function contactKeys({
  name,
  company,
  email,
  links,
}: Pick<ContactFields, 'name' | 'company' | 'email' | 'links'>): string[] {
  const profiles = links.map(profileAddress).filter((link) => link !== null);
  const mail = email.trim().toLowerCase();
  const person = plainText(name).split(/\s+/).filter(Boolean).join(' ');
  return [
    ...new Set([
      ...profiles,
      ...(mail === '' ? [] : [`mail:${mail}`]),
      `name:${person}|${companyKey(company)}`,
    ]),
  ];
}
