import { getDocumentProxy } from 'unpdf';
import { refuse, type ResumeReading } from './resume-reading';

const mostPages = 60;

/** The text of a PDF, line by line as its pages hold it. Out: why not, where it is locked, scanned or broken. */
export async function readPdf(bytes: Uint8Array): Promise<ResumeReading> {
  let document;
  try {
    document = await getDocumentProxy(bytes, { verbosity: 0, disableFontFace: true });
  } catch (error) {
    return refuse(
      error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged',
    );
  }
  try {
    if (document.numPages > mostPages) return refuse('too-long');
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      );
    }
    const text = pages.join('\n\n');
    // Pages without a letter are pictures of pages.
    return /\p{L}{2}/u.test(text) ? { ok: true, text } : refuse('scanned');
  } catch {
    return refuse('damaged');
  } finally {
    await document.destroy();
  }
}
