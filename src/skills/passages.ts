import type { Block, Posting } from '@/domain/posting';
import { sectionOfHeading, type Section } from './section-headings';

/** One line of a posting's text: a paragraph or a list item, with the section that it belongs to. */
export interface Passage {
  section: Section;
  /** UTF-16 offsets into `descriptionText`, end exclusive. */
  start: number;
  end: number;
}

interface Line {
  text: string;
  /** A heading's level; 7 for a paragraph that may be one; null for what never is one. */
  level: number | null;
}

const MAX_HEADING = 90;
/** "SQL is a plus" asks for something; "It would be a plus" is a heading. */
const statement =
  /^(?!(?:it|that|this|what|who|how|das|dies|ce|cela|esto)\b).+ (?:is|are|would be|will be|ist|sind|wäre|est|serait|sería|es) /i;

/**
 * Cuts a posting's text into passages and tells each one's section from the headings above it, whether they
 * are marked as headings, short lines of their own ("What you bring:") or the words before a colon.
 */
export function readPassages(
  posting: Pick<Posting, 'company' | 'description' | 'descriptionText'>,
): Passage[] {
  const { description, descriptionText: text, company } = posting;
  const passages: Passage[] = [];
  let section: Section = 'other';
  let openedAt = 0;
  let at = 0;
  for (const { text: line, level } of description.length > 0
    ? blockLines(description)
    : textLines(text)) {
    const start = text.indexOf(line, at);
    if (start < 0 || line === '') continue;
    const end = start + line.length;
    at = end;
    const named = level === null ? null : headingOf(line, level, company);
    if (named !== null) {
      // A heading that says nothing ends a section, unless it stands below that section's own.
      if (named.section !== null || (level ?? 7) <= openedAt) {
        section = named.section ?? 'other';
        openedAt = level ?? 7;
      }
      if (named.end === line.length) continue;
    }
    passages.push({ section, start, end });
  }
  return passages;
}

/** The heading that a line is, or that it starts with up to a colon; `end` is where its own text begins. */
function headingOf(line: string, level: number, company: string) {
  if (level < 7) return { section: sectionOfHeading(line, company), end: line.length };
  const colon = /:\s|:$/.exec(line)?.index ?? -1;
  const head = colon >= 0 ? line.slice(0, colon) : line;
  if (head.length > MAX_HEADING || /[.!]\s|[.;,]$/.test(head)) return null;
  if (head.split(/\s+/).length > 8) return null;
  if (colon < 0 && (head.includes(',') || statement.test(head))) return null;
  const section = sectionOfHeading(head, company);
  if (colon >= 0 && colon < line.length - 1) return section && { section, end: colon + 1 };
  return section === null && colon < 0 ? null : { section, end: line.length };
}

function blockLines(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.kind === 'list') return block.items.map((text) => ({ text, level: null }));
    if (block.kind === 'heading') return [{ text: block.text, level: Math.min(block.level, 6) }];
    return block.text.split('\n').map((text) => ({ text: text.trim(), level: 7 }));
  });
}

/** For text without structure: bullets never are headings. */
function textLines(text: string): Line[] {
  return text.split('\n').map((raw) => {
    const line = raw.trim();
    return { text: line, level: /^[-*•·–▪◦]\s/.test(line) ? null : 7 };
  });
}
