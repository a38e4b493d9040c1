import { expect, test } from 'vitest';
import { emptyContact } from '@/domain/contact-fields';
import { writeVcard } from '@/ui/people-files/write-vcard';

const ada = {
  ...emptyContact,
  name: 'Ada Louise Marsh',
  company: 'Larch; Sons, Inc. \\ Co',
  role: 'Head of Planning',
  email: 'ada@larch.example',
  links: ['https://www.linkedin.com/in/ada-marsh'],
  note: 'Told me in confidence that they hire',
};

function linesOf(file: string): string[] {
  // Unfolded as a reader does it (RFC 6350, 3.2).
  return file.replaceAll('\r\n ', '').split('\r\n');
}

test('a person is one card with name, company, role, mail and profile', () => {
  const lines = linesOf(writeVcard([ada]));
  expect(lines[0]).toBe('BEGIN:VCARD');
  expect(lines).toContain('FN:Ada Louise Marsh');
  expect(lines).toContain('N:Marsh;Ada Louise;;;');
  expect(lines).toContain('ORG:Larch\\; Sons\\, Inc. \\\\ Co');
  expect(lines).toContain('TITLE:Head of Planning');
  expect(lines).toContain('EMAIL:ada@larch.example');
  expect(lines).toContain('URL:https://www.linkedin.com/in/ada-marsh');
  expect(lines.at(-2)).toBe('END:VCARD');
});

test('what the user noted about a person stays with the user', () => {
  expect(writeVcard([ada])).not.toContain('confidence');
});

test('several people are several cards', () => {
  const file = writeVcard([ada, { ...ada, name: 'Madonna' }]);
  expect(file.match(/BEGIN:VCARD/g)).toHaveLength(2);
  expect(linesOf(file)).toContain('N:;Madonna;;;');
});

test('no field can begin a property of its own', () => {
  const evil = 'x\r\nTEL:666\rTEL:667\nTEL:668\u2028TEL:669';
  const links = [`https://larch.example/\r\nTEL:670`];
  const file = writeVcard([
    { ...ada, name: evil, role: evil, company: evil, email: `a@b.example\r\nTEL:671`, links },
  ]);
  expect(linesOf(file).filter((line) => line.startsWith('TEL'))).toEqual([]);
});

test('lines are folded at 75 bytes without cutting a character', () => {
  const file = writeVcard([{ ...ada, role: 'Prüferin für Straßenbahnen 🚋 '.repeat(12) }]);
  const sizes = file.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\uFFFD');
});
