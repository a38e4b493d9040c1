/** No more fit: the schema's limit. */
const mostLinks = 10;

export type Links = { ok: true; links: string[] } | { ok: false; wrong: string };

/** The web addresses that the user wrote, one after the other. `wrong`: the first that is none. */
export function readLinks(text: string): Links {
  const links: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const address = /^[a-z][a-z\d+.-]*:/i.test(word) ? word : `https://${word}`;
    const url = URL.parse(address);
    if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.'))
      return { ok: false, wrong: word };
    if (!links.includes(url.href)) links.push(url.href);
  }
  return { ok: true, links: links.slice(0, mostLinks) };
}
