import type { Block } from '@/domain/posting';
import { seeded, type Seeded } from './seeded';

const skills = [
  'SQL',
  'Microsoft Excel',
  'Python',
  'Power BI',
  'Tableau',
  'SAP',
  'Statistics',
  'Snowflake',
  'dbt',
  'Git',
  'Jira',
  'Salesforce',
  'Scrum',
  'Looker',
  'VBA',
  'German',
  'stakeholder management',
  'budgeting',
  'Airflow',
  'Docker',
];
const openings = [
  'You have worked with',
  'You bring solid knowledge of',
  'Every week you will use',
  'At least three years of',
  'It helps if you have met',
  'You explain to colleagues',
];
const headings = ['About the team', 'What you will do', 'What you bring', 'Nice to have'];
const syllables = 'ba ler mon ti ska run del vor hin pas tem ol gri nes qua lu fen dor'.split(' ');

/** Invented words by falling frequency, as in any language: few are in every text, most in few (Zipf). */
const vocabulary = inventWords(12_000);

function inventWords(count: number): string[] {
  const random = seeded(5);
  const words = new Set<string>();
  while (words.size < count) {
    words.add(Array.from({ length: random.int(1, 5) }, () => random.pick(syllables)).join(''));
  }
  return [...words];
}

function word(random: Seeded): string {
  return vocabulary[Math.floor(vocabulary.length ** random.next()) - 1]!;
}

function sentence(random: Seeded): string {
  const filler = Array.from({ length: 11 }, () => word(random)).join(' ');
  return `${random.pick(openings)} ${random.pick(skills)}, ${filler}.`;
}

/** The text of an invented posting of about `length` characters, as blocks and plain. */
export function postingTexts(
  random: Seeded,
  length: number,
): { description: Block[]; descriptionText: string } {
  const description: Block[] = [];
  const lines: string[] = [];
  for (let size = 0, part = 0; size < length; part += 1) {
    const text = headings[part % headings.length]!;
    const items = Array.from({ length: 5 }, () => sentence(random));
    description.push({ kind: 'heading', level: 3, text }, { kind: 'list', ordered: false, items });
    const block = `${text}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
    lines.push(block);
    size += block.length;
  }
  return { description, descriptionText: lines.join('\n\n') };
}
