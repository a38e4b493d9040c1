import { describe, expect, test } from 'vitest';
import type { Block } from '@/domain/posting';
import { readPassages } from '@/skills/passages';

/** The text that the capture builds from blocks: one line a block or list item, blank line between blocks. */
function textOf(blocks: Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'list' ? block.items.map((it) => `- ${it}`).join('\n') : block.text,
    )
    .join('\n\n');
}

function sectionsIn(description: Block[], descriptionText = textOf(description)): string[] {
  const passages = readPassages({ company: 'Fernhill Foods', description, descriptionText });
  return passages.map(
    ({ section, start, end }) => `${section}: ${descriptionText.slice(start, end)}`,
  );
}

const heading = (text: string, level = 2): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const list = (...items: string[]): Block => ({ kind: 'list', ordered: false, items });

describe('blocks', () => {
  test('belong to the heading above them', () => {
    const blocks = [
      paragraph('We bake.'),
      heading('Your tasks'),
      list('Knead dough', 'Clean ovens'),
      heading('Your profile'),
      paragraph('You bake too.'),
    ];
    expect(sectionsIn(blocks)).toEqual([
      'other: We bake.',
      'duties: Knead dough',
      'duties: Clean ovens',
      'requirements: You bake too.',
    ]);
  });

  test('a deeper heading that says nothing stays in the section, one of the same level ends it', () => {
    const blocks = [
      heading('Requirements'),
      heading('Baking', 3),
      list('Sourdough'),
      heading('Team Nordlicht'),
      list('Six people'),
    ];
    expect(sectionsIn(blocks)).toEqual(['requirements: Sourdough', 'other: Six people']);
  });

  test('a short paragraph works as a heading, a sentence does not', () => {
    const blocks = [
      paragraph('What you bring:'),
      list('Sourdough'),
      paragraph('Your profile was seen by our bakers and they liked it.'),
      paragraph('Nice to have'),
      list('Rye'),
    ];
    expect(sectionsIn(blocks)).toEqual([
      'requirements: Sourdough',
      'requirements: Your profile was seen by our bakers and they liked it.',
      'preferred: Rye',
    ]);
  });

  test('words before a colon work as a heading of the same line', () => {
    expect(
      sectionsIn([paragraph('Requirements: sourdough'), paragraph('Hours: at night')]),
    ).toEqual(['requirements: Requirements: sourdough', 'requirements: Hours: at night']);
  });

  test('the same line twice is found at both places', () => {
    const blocks = [heading('Your tasks'), list('Bread'), heading('Your profile'), list('Bread')];
    expect(sectionsIn(blocks)).toEqual(['duties: Bread', 'requirements: Bread']);
  });
});

test('text without blocks is read by its lines', () => {
  const text = 'About us\nWe bake.\n\nRequirements:\n- Sourdough\n- Skills\n\nBenefits\n* Bread';
  expect(sectionsIn([], text)).toEqual([
    'company: We bake.',
    'requirements: - Sourdough',
    'requirements: - Skills',
    'benefits: * Bread',
  ]);
});
