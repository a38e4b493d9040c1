import mammoth from 'mammoth/mammoth.browser.js';
import { holds } from './file-kind';
import { refuse, type ResumeReading } from './resume-reading';
import { isSafeZip } from './zip-guard';

/** The text of a Word file (.docx), a line for each paragraph. Out: why not, where it is none or broken. */
export async function readDocx(bytes: Uint8Array): Promise<ResumeReading> {
  // Other programs' documents are zip files, too.
  if (!holds(bytes, 'word/')) return refuse('unknown-kind');
  if (!(await isSafeZip(bytes))) return refuse('damaged');
  try {
    const arrayBuffer = new Uint8Array(bytes).buffer;
    const { value } = await mammoth.extractRawText({ arrayBuffer });
    return { ok: true, text: value.replaceAll('\n\n', '\n') };
  } catch {
    return refuse('damaged');
  }
}
