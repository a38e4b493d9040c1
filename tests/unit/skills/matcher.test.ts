import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findings, matcherOf } from './tiny-lexicon';

const matcher = matcherOf(
  '@kind tool',
  'C++ = CPP',
  'C# = CSharp',
  '^C = C language',
  'Java = Core Java',
  'Java EE',
  'JavaScript = ^JS',
  '.NET',
  'ASP.NET',
  'Node.js = NodeJS',
  'HTML',
  'CSS',
  'CI/CD',
  'Python',
  'pandas',
  'NumPy',
  'Databases = database',
  'Microsoft Teams = MS Teams',
  'Frontend = Front-end development',
  '^SAP',
  '^IT',
  'API = REST API',
  '@kind technique',
  'Data analysis',
  'Cost accounting | de: Kosten- und Leistungsrechnung',
  'R&D management = research and development',
  '@kind degree',
  "Master's degree = Master",
  'PhD',
  '@kind language',
  'English | de: Englisch | fr: anglais',
  '@kind knowledge',
  'Accounting | fr: comptabilité',
  'Wills',
);

describe('names that stand in a text', () => {
  test.each([
    ['C, C++ and C#', ['C → C', 'C++ → C++', 'C# → C#']],
    ['C/C++', ['C → C', 'C++ → C++']],
    ['.NET and ASP.NET', ['.NET → .NET', 'ASP.NET → ASP.NET']],
    ['We like Node.js. And CSS.', ['Node.js → Node.js', 'CSS → CSS']],
    ['C# , . NET', ['C# → C#', '. NET → .NET']],
    ['Node.js, NodeJS, Node JS', ['Node.js → Node.js', 'NodeJS → Node.js', 'Node JS → Node.js']],
    ['HTML/CSS', ['HTML → HTML', 'CSS → CSS']],
    [
      'CI/CD, CI-CD, CI / CD, cicd',
      ['CI/CD', 'CI-CD', 'CI / CD', 'cicd'].map((it) => `${it} → CI/CD`),
    ],
    ['Python (pandas, NumPy)', ['Python → Python', 'pandas → pandas', 'NumPy → NumPy']],
    ['PYTHON, python', ['PYTHON → Python', 'python → Python']],
    ['Java-Kenntnisse', ['Java → Java']],
    ['Englischkenntnisse', ['Englisch → English']],
    ["maîtrise de l'anglais", ['anglais → English']],
    ['comptabilite générale', ['comptabilite → Accounting']],
    ['Java EE', ['Java EE → Java EE']],
    ['core java', ['core java → Java']],
    ['front end development', ['front end development → Frontend']],
    ['a front-end engineer', ['front-end → Frontend']],
    ['Python3 and Java11', ['Python3 → Python', 'Java11 → Java']],
    ['databases, database', ['databases → Databases', 'database → Databases']],
    ['APIs, REST APIs', ['APIs → API', 'REST APIs → API']],
    ['data\nanalysis', ['data\nanalysis → Data analysis']],
    ['Kosten- und Leistungsrechnung', ['Kosten- und Leistungsrechnung → Cost accounting']],
    ['research & development', ['research & development → R&D management']],
    ['a master’s degree or Ph.D.', ["master’s degree → Master's degree", 'Ph.D. → PhD']],
    ['Wills', ['Wills → Wills']],
    ['SAP and IT', ['SAP → SAP', 'IT → IT']],
    ['🎉 Python', ['Python → Python']],
  ])('%j names %j', (text, expected) => {
    expect(findings(text, matcher)).toEqual(expected);
  });
});

describe('words that only look like a name', () => {
  test.each([
    'Javanese, Javax',
    'it is ours; take the sap',
    'vitamin c and js',
    'You will work in teams',
    'my node, js',
    'write to jobs@python.example or www.html.example',
    'https://python.example/css',
    'see java.com',
    'data. Analysis follows',
    'data, analysis',
    'data\n\nanalysis',
    'abc++',
    'profit. NET of tax',
    'pythonic',
  ])('%j names nothing', (text) => {
    expect(findings(text, matcher)).toEqual([]);
  });
});

test('matches are sorted, do not overlap and lie within the text, whatever the text', () => {
  const pieces = [
    'C',
    '++',
    '#',
    'Java',
    ' EE',
    '.',
    '/',
    ' ',
    '\n',
    'CI',
    'CD',
    '🎉',
    'é',
    '-',
    '&',
    "'s",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of matcher.find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test('a text does not change what is found in the next one', () => {
  const text = 'Java and CI';
  const before = findings(text, matcher);
  matcher.find('CI/CD with Java EE, data analysis and C++');
  expect(findings(text, matcher)).toEqual(before);
});

describe('a name and its other name in brackets', () => {
  test.each([
    ['.NET and JavaScript (JS) daily', ['.NET → .NET', 'JavaScript (JS) → JavaScript']],
    ['Databases ( database ), CSS', ['Databases ( database ) → Databases', 'CSS → CSS']],
    ['Java (Core Java, Java EE)', ['Java → Java', 'Core Java → Java', 'Java EE → Java EE']],
    ['Python (pandas)', ['Python → Python', 'pandas → pandas']],
  ])('%s', (text, expected) => {
    expect(findings(text, matcher)).toEqual(expected);
  });
});

describe('what a sentence only speaks of', () => {
  const about = matcherOf('@kind knowledge', 'Insurance', '@kind tool', '^?Go = Golang');

  test.each([
    ['Knowledge of insurance is required.', true],
    ['We offer health insurance and a pension.', false],
  ])('%j asks for insurance: %s', (text, asked) => {
    expect(about.findNamed(text).map((match) => match.asked)).toEqual([asked]);
    expect(about.find(text)).toHaveLength(asked ? 1 : 0);
  });

  test('a list item is taken at its word', () => {
    expect(about.findNamed('Ready to go home')).toEqual([]);
    expect(about.findListed('Go')).toEqual([{ name: 'Go', kind: 'tool', start: 0, end: 2 }]);
  });
});

describe('a noun that says what kind of thing a name is', () => {
  const systems = matcherOf(
    '@kind tool',
    'Linux',
    'Python',
    '@kind technique',
    'System administration',
  );
  const written = (text: string) =>
    systems.find(text).map(({ start, end }) => text.slice(start, end));

  test.each(['Python framework', 'Python frameworks', 'Linux systems', 'Linux technologies'])(
    'belongs to the name: %s',
    (text) => expect(written(text)).toEqual([text]),
  );

  test('is left to a longer name that it opens', () => {
    expect(written('Linux system administration')).toEqual(['Linux', 'system administration']);
  });

  test('does not reach over a comma', () => {
    expect(written('Python, frameworks')).toEqual(['Python']);
  });
});
