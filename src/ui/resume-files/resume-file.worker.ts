import { readDocx } from './read-docx';
import { readPdf } from './read-pdf';
import type { ResumeReading } from './resume-reading';

/** What the page sends: the file, and the port that the answer goes to. PDF.js talks on the worker's own. */
export interface ResumeFileRequest {
  kind: 'pdf' | 'zip';
  bytes: Uint8Array;
  port: MessagePort;
}

/** Reads a file apart from the page: a hostile one that never ends is ended with this worker. */
self.addEventListener('message', async ({ data }: MessageEvent<Partial<ResumeFileRequest>>) => {
  const { kind, bytes, port } = data;
  if (!bytes || !port) return;
  const read = kind === 'pdf' ? readPdf : readDocx;
  const reading = await read(bytes).catch((): ResumeReading => ({ ok: false, problem: 'damaged' }));
  port.postMessage(reading);
});
