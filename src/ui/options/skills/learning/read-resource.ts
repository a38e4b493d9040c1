/** A resource as one line says it: words, an address, or both in any order. null where the line says nothing. */
export function readResource(line: string): { title: string; url: string | null } | null {
  const written = line.trim();
  if (written === '') return null;
  const address = /https?:\/\/\S+/i.exec(written)?.[0].replace(/[),.;]+$/, '');
  const url = address === undefined ? null : (URL.parse(address)?.href ?? null);
  const words = address
    ? written.replace(address, '').replace(/^[\s:()–—-]+|[\s:()–—-]+$/g, '')
    : written;
  return { title: (words || URL.parse(url ?? '')?.host || written).slice(0, 300), url };
}
