import type { Application } from '@/domain/application';
import type { ContactFields } from '@/domain/contact-fields';
import { contactKeys } from '@/domain/contact-keys';
import { companyKey } from '@/domain/job-names';
import { readContacts } from '@/storage/contact-reads';
import { readApplications } from '@/storage/reads';

export interface SortedPeople {
  /** New, and at a company that the user has saved a posting of. */
  here: ContactFields[];
  /** New, and somewhere else. */
  elsewhere: ContactFields[];
  /** How many the user has noted already. */
  known: number;
}

/** Who of these is new to the user, and who works where the user applies. */
export async function sortPeople(people: readonly ContactFields[]): Promise<SortedPeople> {
  const [contacts, applications] = await Promise.all([readContacts(), readApplications()]);
  return sortNew(people, new Set(contacts.flatMap(({ keys }) => keys)), applications);
}

export function sortNew(
  people: readonly ContactFields[],
  knownKeys: ReadonlySet<string>,
  applications: readonly Pick<Application, 'company'>[],
): SortedPeople {
  const companies = new Set(applications.map(({ company }) => companyKey(company)));
  const fresh = people.filter((person) => !contactKeys(person).some((key) => knownKeys.has(key)));
  const isHere = ({ company }: ContactFields) =>
    company !== '' && companies.has(companyKey(company));
  return {
    here: fresh.filter(isHere),
    elsewhere: fresh.filter((person) => !isHere(person)),
    known: people.length - fresh.length,
  };
}
