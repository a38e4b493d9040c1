import type { Application } from '@/domain/application';
import { distinctWords } from '@/domain/search-words';
import { readApplications, readSearchedTexts } from '@/storage/reads';
import { LiveQuery } from '../../live/live-query.svelte';
import { NameIndex } from './name-index';

/** All that can be looked through. */
export interface SearchData {
  /** The most recently touched first. */
  applications: readonly Application[];
  byId: ReadonlyMap<string, Application>;
  names: NameIndex;
  texts: ReadonlyMap<string, ApplicationWords>;
}

/** The words by which one application is found, each kind as `distinctWords` gives them. */
export interface ApplicationWords {
  names: string;
  notes: string;
  posting: string;
}

const names = new NameIndex();

async function read(): Promise<SearchData> {
  const [applications, texts] = await Promise.all([readApplications(), readSearchedTexts()]);
  const byId = new Map(applications.map((application) => [application.id, application]));
  names.update(
    applications.map(({ id, title, company, location }) => ({
      id,
      name: title,
      beside: `${company} ${location ?? ''}`,
    })),
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
  return { applications, byId, names, texts: words };
}

/** Read while the search field is in use; one for the page, so that the results find what the field has prepared. */
export const searchData = new LiveQuery(read);
