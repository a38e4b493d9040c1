import { unparse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { contactFieldsSchema } from '@/domain/contact-fields';
import {
  largestFile,
  readConnections,
  readConnectionsFile,
} from '@/ui/people-files/read-connections';

const notes = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it."

`;
const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const rows = `Ada,Marsh,https://www.linkedin.com/in/Ada-Marsh,ada@larch.example,Larch GmbH,Head of Planning,03 May 2026
Zoë,"Hale, PhD",https://www.linkedin.com/in/zo%C3%AB-hale,,"Quill & Compass, Inc.","Analyst, ""night"" desk",1 Jan 2020
,,,,,,05 Feb 2019
`;

function people(text: string) {
  const read = readConnections(text);
  if (!read.ok) throw new Error(read.problem);
  return read.people;
}

describe("LinkedIn's Connections.csv", () => {
  test('is read with its notes before the headings, quotes and line ends of any kind', () => {
    const read = readConnections(notes + head + rows);
    expect(read).toMatchObject({ ok: true, nameless: 1 });
    expect(people(notes + head + rows)).toMatchObject([
      {
        name: 'Ada Marsh',
        company: 'Larch GmbH',
        role: 'Head of Planning',
        email: 'ada@larch.example',
        links: ['https://www.linkedin.com/in/ada-marsh'],
      },
      { name: 'Zoë Hale, PhD', company: 'Quill & Compass, Inc.', role: 'Analyst, "night" desk' },
    ]);
    const windows = `\uFEFF${(notes + head + rows).replaceAll('\n', '\r\n')}`;
    expect(people(windows)).toEqual(people(head + rows));
  });

  test('of an older kind, without addresses, and with other columns in another order, is read', () => {
    const older = 'Last Name,First Name,Tags,Position,Company\nMarsh,Ada,"a,b",Planner,Larch\n';
    expect(people(older)).toMatchObject([
      { name: 'Ada Marsh', role: 'Planner', company: 'Larch', email: '', links: [] },
    ]);
  });

  test('names everybody once', () => {
    const again = `Ada,Marsh-Hill,https://de.linkedin.com/in/ada-marsh/,,Elsewhere,,\nADA,MARSH,,,larch,,\n`;
    expect(people(head + rows + again)).toHaveLength(2);
    const namesake = 'Ada,Marsh,https://www.linkedin.com/in/other-ada,,Quillbrook,,\n';
    expect(people(head + rows + namesake)).toHaveLength(3);
  });

  test('keeps whatever is in it as plain text of a bearable length', () => {
    const hostile = unparse([
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position'],
      ['=HYPERLINK("https://evil.example")', '<img src=x onerror=alert(1)>', 'javascript:alert(1)'],
      ['Ada\u202Ehsram\u0000', 'x'.repeat(5000), 'https://www.linkedin.com.evil.example/in/a'],
      ['Ben', 'Ross', 'https://www.linkedin.com/in/ben', 'a@b\r\nBcc: c@d', 'A\nB', '\uD800'],
      ['__proto__', 'constructor', '', 'no address', 'y'.repeat(9000), 'z'.repeat(9000)],
    ]);
    const read = people(hostile);
    expect(read).toHaveLength(4);
    for (const person of read) expect(contactFieldsSchema.safeParse(person).success).toBe(true);
    expect(read[0]).toMatchObject({
      name: '=HYPERLINK("https://evil.example") <img src=x onerror=alert(1)>',
      links: [],
    });
    expect(read[1]!.name).toMatch(/^Ada hsram x+$/);
    expect(read[1]!.links).toEqual([]);
    expect(read[2]).toMatchObject({ email: '', company: 'A B', role: '\uFFFD' });
    expect(read[3]).toMatchObject({ name: '__proto__ constructor', email: '' });
  });

  test('of more people than LinkedIn allows is read as far as that', () => {
    const many = Array.from({ length: 31_000 }, (_, index) => `Ada,N${index},,,Larch,,`).join('\n');
    expect(people(head + many).length).toBeLessThanOrEqual(30_020);
  });
});

test.each([
  ['an archive', 'PK\u0003\u0004rest', 'archive'],
  ['another table', 'Name,Phone\nAda,1\n', 'not-connections'],
  ['a text', 'Dear Ada,\nhow are you?', 'not-connections'],
  ['nothing', '', 'not-connections'],
  ['headings alone', head, 'empty'],
  ['members who are gone', `${head},,,,,,\n`, 'empty'],
] as const)('%s is refused, saying why', (_, text, problem) => {
  expect(readConnections(text)).toEqual({ ok: false, problem });
});

test('a file that is too large is refused before it is read', async () => {
  const file = { size: largestFile + 1 } as Blob;
  expect(await readConnectionsFile(file)).toEqual({ ok: false, problem: 'too-large' });
  const small = new Blob([notes + head + rows]);
  expect((await readConnectionsFile(small)).ok).toBe(true);
});
