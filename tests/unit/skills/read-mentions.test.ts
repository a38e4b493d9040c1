import { describe, expect, test } from 'vitest';
import { readMentions } from '@/skills/read-mentions';
import { matcherOf } from './tiny-lexicon';

const matcher = matcherOf(
  '@kind tool',
  'Python',
  'SQL',
  'Java',
  'Slack',
  'Salesforce',
  'Oracle',
  'Oracle Database',
  'Confluence',
  '@kind degree',
  "Bachelor's degree",
  '@kind language',
  'German | de: Deutsch',
  '@kind technique',
  'Welding | de: Schweißen | fr: soudure | es: soldadura',
);

const read = (descriptionText: string, title = 'Colleague', company = 'Fernhill Foods') =>
  readMentions({ title, company, description: [], descriptionText }, matcher);

const strengths = (text: string, title?: string, company?: string) =>
  Object.fromEntries(read(text, title, company).map(({ name, strength }) => [name, strength]));

describe('how strongly a skill is asked for', () => {
  test.each([
    ['Requirements\n- Python\n\nNice to have\n- SQL', { Python: 'required', SQL: 'preferred' }],
    ['Requirements\n- Python\n- SQL is a plus', { Python: 'required', SQL: 'preferred' }],
    ['Nice to have\n- SQL\n- Python is a must have', { SQL: 'preferred', Python: 'required' }],
    ["What you'll do\n- Write Python", { Python: 'mentioned' }],
    ['You have experience with Python.', { Python: 'required' }],
    ['Python, ideally SQL', { Python: 'mentioned', SQL: 'preferred' }],
    ['Python and SQL are a plus', { Python: 'preferred', SQL: 'preferred' }],
    [
      'Python, SQL and Java would be nice',
      { Python: 'preferred', SQL: 'preferred', Java: 'preferred' },
    ],
    ['Good knowledge of Python, SQL is a plus', { Python: 'required', SQL: 'preferred' }],
    ['Gute Deutschkenntnisse, Python von Vorteil', { German: 'required', Python: 'preferred' }],
    ['Preferred: SQL', { SQL: 'preferred' }],
    [
      'Dein Profil\n- Schweißen\n- Python von Vorteil',
      { Welding: 'required', Python: 'preferred' },
    ],
    ['Votre profil\n- Soudure\n- SQL serait un plus', { Welding: 'required', SQL: 'preferred' }],
    ['Requisitos\n- Soldadura\n- Se valorará Python', { Welding: 'required', Python: 'preferred' }],
    ["What you'll do\n- Write Python\n\nRequirements\n- Python", { Python: 'required' }],
  ])('%j', (text, expected) => {
    expect(strengths(text)).toEqual(expected);
  });

  test('the title asks for what it names', () => {
    expect(read('A team of six.', 'Senior Python Developer')).toEqual([
      {
        name: 'Python',
        kind: 'tool',
        strength: 'required',
        years: null,
        inTitle: true,
        places: [],
      },
    ]);
  });
});

test('in a title an ordinary word names the trade, but no tool', () => {
  const about = matcherOf('@kind knowledge', '?Marketing', '@kind tool', '?Chef');
  const names = (title: string) =>
    readMentions({ title, company: 'Fernhill', description: [], descriptionText: '' }, about).map(
      ({ name }) => name,
    );
  expect(names('Marketing Manager')).toEqual(['Marketing']);
  expect(names('Head Chef')).toEqual([]);
});

describe('what does not count', () => {
  test.each([
    'About us\nWe built the first Python shop.',
    'Benefits\n- German courses\n- Python conference',
    'Equal opportunity\nWe hire Python people of all backgrounds.',
    'How to apply\nSend your CV as an SQL dump.',
    'We use Slack and Confluence.',
    'Salesforce is our client.',
    'Apply with a letter about Python.',
    'Our customers include Salesforce and many others.',
    'We hire regardless of age, gender or love of Java.',
  ])('%j', (text) => {
    expect(strengths(text)).toEqual({});
  });

  test('a stack that the team uses is mentioned', () => {
    expect(strengths('We use Python and SQL.')).toEqual({ Python: 'mentioned', SQL: 'mentioned' });
  });

  test("the company's own name, but not a longer name that starts with it", () => {
    const text = 'Requirements\n- Oracle Database\n- You know Oracle and SQL';
    expect(strengths(text, 'Clerk', 'Oracle Deutschland GmbH')).toEqual({
      'Oracle Database': 'required',
      SQL: 'required',
    });
    expect(strengths('Welding Works seeks a cook.', 'Cook', 'Welding Works Ltd')).toEqual({});
  });
});

describe('years and places', () => {
  test('years stand with the skill, never with a degree', () => {
    const mentions = read(
      "Requirements\n- Bachelor's degree, 5+ years of Python and 2 years of SQL",
    );
    expect(mentions.map(({ name, years }) => [name, years])).toEqual([
      ["Bachelor's degree", null],
      ['Python', 5],
      ['SQL', 2],
    ]);
  });

  test('one entry a skill, with every place and the sentence around it', () => {
    const text = 'Write Python. Requirements: none.\n\nPython and SQL help.';
    const [python] = read(text);
    expect(python?.places.map((place) => text.slice(place.start, place.end))).toEqual([
      'Python',
      'Python',
    ]);
    expect(
      python?.places.map((place) => text.slice(place.sentenceStart, place.sentenceEnd)),
    ).toEqual(['Write Python.', 'Python and SQL help.']);
  });

  test('a posting without any known skill has no mentions', () => {
    expect(read('Come and help us.')).toEqual([]);
    expect(read('')).toEqual([]);
  });
});
