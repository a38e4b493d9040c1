export type FileKind = 'pdf' | 'zip' | 'ole' | 'json' | 'text' | 'unknown';

/** Whether the bytes hold this text: as they are, or two bytes a letter as Microsoft's compound files write. */
export function holds(bytes: Uint8Array, text: string, wide = false): boolean {
  const codes = [...text].flatMap((each) =>
    wide ? [each.charCodeAt(0), 0] : [each.charCodeAt(0)],
  );
  const [first] = codes as [number];
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

/** What a file is by its first bytes: its name may say anything. */
export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  // A PDF's mark may stand a little way into the file (ISO 32000-1, annex H, note 13).
  if (holds(bytes.subarray(0, 1024), '%PDF-')) return 'pdf';
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  const text = decodeText(bytes.subarray(0, 64 * 1024), true);
  if (text === null) return 'unknown';
  return /^\s*[{[]/.test(text) ? 'json' : 'text';
}

/** UTF-8, UTF-16 with its mark, or an older Western file; null for what is no text. */
export function decodeText(bytes: Uint8Array, isPart = false): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const text = wide
    ? new TextDecoder(wide).decode(bytes)
    : (utf8(bytes, isPart) ?? new TextDecoder('windows-1252').decode(bytes));
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file.
  return /[\u0000-\u0008\u000e-\u001a]/.test(text) ? null : text;
}

function utf8(bytes: Uint8Array, isPart: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart });
  } catch {
    return null;
  }
}
