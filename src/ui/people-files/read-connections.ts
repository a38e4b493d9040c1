import { parse } from 'papaparse';
import { emptyContact, type ContactFields } from '@/domain/contact-fields';
import { contactKeys, profileAddress } from '@/domain/contact-keys';
import { oneLine } from '@/domain/one-line';

/** In bytes: thirty thousand connections, LinkedIn's own limit, take about five million. */
export const largestFile = 20_000_000;
const mostPeople = 30_000;
/** LinkedIn puts some lines of notes before the line of headings. */
const mostLinesBefore = 20;

/** The headings of LinkedIn's export: the same in every language of its interface (2023 to 2026). */
const headings = {
  firstName: 'first name',
  lastName: 'last name',
  url: 'url',
  email: 'email address',
  company: 'company',
  position: 'position',
} as const;

type Column = keyof typeof headings;

export type ConnectionsProblem = 'too-large' | 'archive' | 'not-connections' | 'empty';

export type Connections =
  | { ok: true; people: ContactFields[]; nameless: number }
  | { ok: false; problem: ConnectionsProblem };

/** As `readConnections`, of a file that the user chose. */
export async function readConnectionsFile(file: Blob): Promise<Connections> {
  if (file.size > largestFile) return { ok: false, problem: 'too-large' };
  return readConnections(await file.text());
}

/**
 * Who is in LinkedIn's `Connections.csv`, everybody once. `nameless`: rows without a name, as LinkedIn leaves of
 * members who are gone. Whatever is in a field is text, cleaned and cut; an address that is no profile is left out.
 */
export function readConnections(text: string): Connections {
  if (text.startsWith('PK\u0003\u0004')) return { ok: false, problem: 'archive' };
  const plain = text.replace(/^\uFEFF/, '');
  const { data } = parse<string[]>(plain, {
    preview: mostPeople + mostLinesBefore,
    skipEmptyLines: 'greedy',
  });
  const start = data.slice(0, mostLinesBefore).findIndex((row) => columnsOf(row) !== null);
  const columns = columnsOf(data[start] ?? []);
  if (columns === null) return { ok: false, problem: 'not-connections' };
  const rows = data.slice(start + 1).map((row) => personIn(row, columns));
  const people = everybodyOnce(rows.filter((person) => person.name !== ''));
  if (people.length === 0) return { ok: false, problem: 'empty' };
  return { ok: true, people, nameless: rows.filter(({ name }) => name === '').length };
}

function columnsOf(row: readonly string[]): Record<Column, number> | null {
  const names = row.map((cell) => cell.trim().toLowerCase());
  const places = Object.entries(headings).map(([column, name]) => [column, names.indexOf(name)]);
  const columns = Object.fromEntries(places) as Record<Column, number>;
  return columns.firstName >= 0 && columns.lastName >= 0 ? columns : null;
}

function personIn(row: readonly string[], columns: Record<Column, number>): ContactFields {
  const cell = (column: Column, longest: number) => oneLine(row[columns[column]] ?? '', longest);
  const email = cell('email', 320);
  const profile = profileAddress(cell('url', 2000));
  return {
    ...emptyContact,
    name: oneLine(`${cell('firstName', 100)} ${cell('lastName', 100)}`, 200),
    company: cell('company', 200),
    role: cell('position', 500),
    email: /^[^\s@<>"]+@[^\s@<>"]+$/.test(email) ? email : '',
    links: profile === null ? [] : [profile],
  };
}

function everybodyOnce(people: readonly ContactFields[]): ContactFields[] {
  const known = new Set<string>();
  return people.filter((person) => {
    const keys = contactKeys(person);
    const isKnown = keys.some((key) => known.has(key));
    for (const key of keys) known.add(key);
    return !isKnown;
  });
}
