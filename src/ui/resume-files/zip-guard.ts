/** What a zip file's own list says of one file in it (APPNOTE.TXT 6.3.10, section 4.3.12). */
interface ZipEntry {
  name: string;
  method: number;
  compressed: number;
  offset: number;
}

const mostEntries = 2000;
/** Far more than the text of any résumé; a picture in it is not unpacked. */
const mostBytes = 40_000_000;

/**
 * Whether the text parts of a Word file unpack to a reasonable size. A library that is handed a "zip bomb" would fill
 * the memory, and the sizes that a zip file states can lie: each part is unpacked here once, and counted, up to a limit.
 */
export async function isSafeZip(bytes: Uint8Array): Promise<boolean> {
  const entries = readEntries(bytes);
  if (entries === null) return false;
  let left = mostBytes;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    left -= await unpackedSize(bytes, entry, left);
    if (left < 0) return false;
  }
  return true;
}

function readEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end of the file, before a comment of at most 64 kB. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** How many bytes an entry unpacks to; more than `limit` where it is more than that, or cannot be unpacked. */
async function unpackedSize(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<number> {
  const { offset, compressed, method } = entry;
  const refused = limit + 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length) return refused;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.slice(start, start + compressed);
  if (method === 0) return packed.length;
  if (method !== 8) return refused;
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacked.getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size <= limit) continue;
      await reader.cancel();
      return refused;
    }
  } catch {
    return refused;
  }
  return size;
}
