import {
  mayBeSentIn,
  proveApplication,
  sentIn,
  type DaySpan,
  type ProvenApplication,
} from '@/insights/proof-of-applications';
import { readContacts } from '@/storage/contact-reads';
import { readApplications, readEvents } from '@/storage/reads';

/** A line of the proof: an application and who was in touch about it. */
export interface ProofLine extends ProvenApplication {
  /** Names, each with a role where one is known. */
  contacts: string[];
}

/** The applications sent in a span of days, the first sent first. */
export async function readProof(span: DaySpan): Promise<ProofLine[]> {
  const [applications, contacts] = await Promise.all([readApplications(), readContacts()]);
  const proven = await Promise.all(
    applications
      .filter((application) => mayBeSentIn(application, span))
      .map(async (application) => proveApplication(application, await readEvents(application.id))),
  );
  const lines = proven.filter((each) => each !== null);
  return sentIn(lines, span).map((line) => ({
    ...line,
    contacts: contacts
      .filter(({ applicationIds }) => applicationIds.includes(line.application.id))
      .map(({ name, role }) => (role ? `${name} (${role})` : name)),
  }));
}
