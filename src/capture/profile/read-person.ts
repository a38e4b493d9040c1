import { profileAddress } from '@/domain/contact-keys';
import { parseJson } from '../structured/json-text';
import { hasType, lineOf, listOf, valueOf } from '../structured/node';

interface Person {
  jobTitle: string | null;
  worksFor: string | null;
}

/** What the JSON-LD of a profile says of its person; LinkedIn writes it for guests, with asterisks for some words. */
export function readPerson(document: Document, url: string): Person {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    if (!script.textContent.includes('"Person"')) continue;
    const root = parseJson(script.textContent);
    const person = [...listOf(valueOf(root, '@graph')), root].find(
      (node) => hasType(node, 'Person') && isAt(valueOf(node, 'url'), url),
    );
    if (person === undefined) continue;
    const readable = (key: string) =>
      lineOf(
        listOf(valueOf(person, key)).filter((it) => !JSON.stringify(it).includes('***')),
        document,
      );
    return { jobTitle: readable('jobTitle'), worksFor: readable('worksFor') };
  }
  return { jobTitle: null, worksFor: null };
}

function isAt(value: unknown, url: string): boolean {
  return typeof value === 'string' && profileAddress(value) === url;
}
