import { longestResume } from '@/domain/resume';
import { jsonResumeText } from '@/skills/resume/json-resume';
import { decodeText, fileKind, holds } from './file-kind';
import type { ResumeFileRequest } from './resume-file.worker';
import { refuse, type ResumeReading } from './resume-reading';
import { tidyText } from './tidy-text';

/** A résumé with pictures is a few megabytes at most. */
const largestFile = 10_000_000;
/** A résumé takes a second or two; what takes longer was made to. */
const longestMilliseconds = 30_000;

/**
 * The text of a résumé: PDF, Word (.docx), JSON Resume or plain text. Nothing leaves the browser. Out: why not, in
 * words that the user can act on, where there is no text to read.
 */
export async function readResumeFile(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  unpack: Unpack = unpackInWorker,
): Promise<ResumeReading> {
  if (file.size > largestFile) return refuse('too-large');
  const reading = await readBytes(new Uint8Array(await file.arrayBuffer()), unpack);
  if (!reading.ok) return reading;
  const text = tidyText(reading.text);
  if (text === '') return refuse('empty');
  return text.length > longestResume ? refuse('too-long') : { ok: true, text };
}

type Unpack = (kind: 'pdf' | 'zip', bytes: Uint8Array) => Promise<ResumeReading>;

async function readBytes(bytes: Uint8Array, unpack: Unpack): Promise<ResumeReading> {
  if (bytes.length === 0) return refuse('empty');
  const kind = fileKind(bytes);
  switch (kind) {
    case 'pdf':
    case 'zip':
      return unpack(kind, bytes);
    case 'ole':
      // A Word file with a password is wrapped into the older kind of file.
      return refuse(holds(bytes, 'EncryptedPackage', true) ? 'password' : 'old-word');
    case 'unknown':
      return refuse('unknown-kind');
    default:
      return readPlain(kind, decodeText(bytes) ?? '');
  }
}

function readPlain(kind: 'json' | 'text', text: string): ResumeReading {
  const json = kind === 'json' ? parse(text) : undefined;
  if (json === undefined)
    return text.startsWith('{\\rtf') ? refuse('unknown-kind') : { ok: true, text };
  const written = jsonResumeText(json);
  return written === null ? refuse('not-json-resume') : { ok: true, text: written };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Both libraries are large: they are loaded with the first file that wants them. */
async function unpackInWorker(kind: 'pdf' | 'zip', bytes: Uint8Array): Promise<ResumeReading> {
  const { default: ResumeFileWorker } = await import('./resume-file.worker?worker');
  const worker = new ResumeFileWorker();
  const { port1, port2 } = new MessageChannel();
  try {
    return await new Promise((resolve) => {
      setTimeout(() => resolve(refuse('too-slow')), longestMilliseconds);
      worker.addEventListener('error', () => resolve(refuse('damaged')));
      port1.onmessage = ({ data }: MessageEvent<ResumeReading>) => resolve(data);
      const request: ResumeFileRequest = { kind, bytes, port: port2 };
      worker.postMessage(request, [bytes.buffer, port2]);
    });
  } finally {
    port1.close();
    worker.terminate();
  }
}
