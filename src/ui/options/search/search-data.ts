import type { Application } from '@/domain/application';
import { distinctWords } from '@/domain/search-words';
import { readContacts } from '@/storage/contact-reads';
import { readApplications, readSearchedTexts } from '@/storage/reads';
import { onChangeLater } from '../../live/change-later';
import { LiveQuery } from '../../live/live-query.svelte';
import { NameIndex } from './name-index';
import { personOf, type Person } from './person-words';

/** All that can be looked through. */
export interface SearchData {
  /** The most recently touched first. */
  applications: readonly Application[];
  byId: ReadonlyMap<string, Application>;
  names: NameIndex;
  texts: ReadonlyMap<string, ApplicationWords>;
  people: readonly Person[];
  peopleNames: NameIndex;
}

/** The words by which one application is found, each kind as `distinctWords` gives them. */
export interface ApplicationWords {
  names: string;
  notes: string;
  posting: string;
}

const names = new NameIndex();
const peopleNames = new NameIndex();

async function read(): Promise<SearchData> {
  const [applications, texts, contacts] = await Promise.all([
    readApplications(),
    readSearchedTexts(),
    readContacts(),
  ]);
  const byId = new Map(applications.map((application) => [application.id, application]));
  names.update(
    applications.map(({ id, title, company, location }) => ({
      id,
      name: title,
      beside: `${company} ${location ?? ''}`,
    })),
  );
  peopleNames.update(
    contacts.map(({ id, name, role, company }) => ({ id, name, beside: `${role} ${company}` })),
  );
  const words = new Map<string, ApplicationWords>();
  for (const { applicationId, posting, notes } of texts) {
    const application = byId.get(applicationId);
    if (!application) continue;
    const { title, company, location } = application;
    words.set(applicationId, {
      names: distinctWords([title, company, location ?? '']),
      notes,
      posting,
    });
  }
  return { applications, byId, names, texts: words, people: contacts.map(personOf), peopleNames };
}

/** Read while the search field is in use; one for the page, so that the results find what the field has prepared. */
export const searchData = new LiveQuery(read, onChangeLater);
