import { describe, expect, test } from 'vitest';
import { readDocx } from '@/ui/resume-files/read-docx';
import { readPdf } from '@/ui/resume-files/read-pdf';
import { readResumeFile } from '@/ui/resume-files/read-resume-file';
import { bombDocx, docxOf, pdfOf, zipOf } from '../../../fakes/resume-files';

const lines = ['Ines Larkmoor', 'Data Analyst, Fenwharf', '2021 – 2023', '- Wrote SQL & Python'];

/** Reads as the page does, without the worker around it. */
function read(content: Buffer | string) {
  return readResumeFile(new Blob([new Uint8Array(Buffer.from(content))]), (kind, bytes) =>
    kind === 'pdf' ? readPdf(bytes) : readDocx(bytes),
  );
}

describe('a résumé is read line by line', () => {
  test('from a PDF of two pages, without the numbers of its pages', async () => {
    const pages = [
      [...lines.map((line) => line.replace('–', '-')), 'Page 1 of 2'],
      ['Languages', 'German (native)'],
    ];
    expect(await read(pdfOf(pages))).toEqual({
      ok: true,
      text: 'Ines Larkmoor\nData Analyst, Fenwharf\n2021 - 2023\n- Wrote SQL & Python\n\nLanguages\nGerman (native)',
    });
  });

  test('from a Word file', async () => {
    expect(await read(docxOf(lines))).toEqual({ ok: true, text: lines.join('\n') });
  });

  test('from a JSON Resume', async () => {
    const json = { skills: [{ name: 'SQL', level: 'Advanced' }] };
    expect(await read(JSON.stringify(json))).toEqual({ ok: true, text: 'Skills\nSQL (Advanced)' });
  });

  test.each([
    ['plain text', lines.join('\r\n')],
    ['text of an older program', Buffer.from(lines.join('\n').replace('–', '\x96'), 'latin1')],
    [
      'text of Windows',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines.join('\n'), 'utf16le')]),
    ],
  ])('from %s', async (_, content) => {
    expect(await read(content)).toEqual({ ok: true, text: lines.join('\n') });
  });
});

describe('is refused, with its reason:', () => {
  test.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n\n ', 'empty'],
    ['a scanned PDF', pdfOf([[], []]), 'scanned'],
    ['a PDF with a password', pdfOf([lines], true), 'password'],
    ['half a PDF', pdfOf([lines]).subarray(0, 60), 'damaged'],
    ['a PDF of a hundred pages', pdfOf(Array.from({ length: 100 }, () => ['A page'])), 'too-long'],
    ['a Word file of before 2007', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'old-word'],
    [
      'a Word file with a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'password',
    ],
    ['a file that unpacks without end', bombDocx(), 'damaged'],
    ['a zip file of pictures', zipOf({ 'a.png': 'x' }), 'unknown-kind'],
    ['a Word file without its text', zipOf({ 'word/other.xml': '<a/>' }), 'damaged'],
    ['half a Word file', docxOf(lines).subarray(0, -60), 'damaged'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'unknown-kind'],
    ['rich text', '{\\rtf1 Ines}', 'unknown-kind'],
    ['another kind of JSON', '{"events": []}', 'not-json-resume'],
    ['a whole book', 'word '.repeat(30_000), 'too-long'],
  ])('%s', async (_, content, problem) => {
    expect(await read(content)).toEqual({ ok: false, problem });
  });

  test('a file of 30 megabytes, unread', async () => {
    const file = { size: 30_000_000, arrayBuffer: () => Promise.reject(new Error('It was read.')) };
    expect(await readResumeFile(file)).toEqual({ ok: false, problem: 'too-large' });
  });
});
