import type { Block } from '@/domain/posting';
import { blocksToText, readBlocks } from '../blocks';
import { parseHtml } from '../html';
import { cleanText } from '../text';
import { plainKey } from '../url';
import { isElement, lineOf, listOf, type SchemaNode, valueOf } from './node';

/** Beside the description, in the order that a reader expects. */
const parts = [
  'responsibilities',
  'qualifications',
  'experienceRequirements',
  'educationRequirements',
  'skills',
  'jobBenefits',
  'incentiveCompensation',
];

/** The posting's text with the parts that schema.org keeps beside it, each once. */
export function readDescription(node: SchemaNode, document: Document): Block[] {
  const blocks = toBlocks(valueOf(node, 'description'), document);
  let known = plainKey(blocksToText(blocks));
  for (const part of parts) {
    const more = toBlocks(valueOf(node, part), document).filter((block) => !isKnown(block, known));
    blocks.push(...more);
    known += plainKey(blocksToText(more));
  }
  return blocks;
}

function toBlocks(value: unknown, document: Document): Block[] {
  const values = listOf(value);
  if (values.length > 1 && values.every((it) => typeof it !== 'string' || !it.includes('<'))) {
    const items = values.map((it) => lineOf(it, document)).filter((it) => it !== null);
    return items.length ? [{ kind: 'list', ordered: false, items }] : [];
  }
  return values.flatMap((it) => {
    if (isElement(it)) return readBlocks(it);
    if (typeof it === 'string') return readBlocks(parseHtml(document, it));
    const line = lineOf(
      valueOf(it, 'description') ?? valueOf(it, 'credentialCategory') ?? it,
      document,
    );
    return line ? [{ kind: 'paragraph', text: cleanText(line) } satisfies Block] : [];
  });
}

/** Whether the description says it already: most systems repeat themselves word for word. */
function isKnown(block: Block, known: string): boolean {
  const lines = block.kind === 'list' ? block.items : [block.text];
  const repeated = lines.filter((line) => known.includes(plainKey(line))).length;
  return repeated > 0 && repeated >= lines.length * 0.7;
}
