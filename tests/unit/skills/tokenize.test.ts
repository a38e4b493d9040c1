import { describe, expect, test } from 'vitest';
import { Gap, tokenize } from '@/skills/tokenize';

function words(text: string): string[] {
  const found: string[] = [];
  tokenize(text, { add: (start, end) => found.push(text.slice(start, end)) });
  return found;
}

function gaps(text: string): string {
  let found = '';
  const letter = { [Gap.Break]: '|', [Gap.Space]: '_', [Gap.Tight]: '-' };
  tokenize(text, { add: (_start, _end, gap) => (found += letter[gap as keyof typeof letter]) });
  return found;
}

describe('words', () => {
  test.each([
    ['C++, C# and F#', ['C++', 'C#', 'and', 'F#']],
    ['C++17', ['C++', '17']],
    ['.NET and ASP.NET', ['.NET', 'and', 'ASP', 'NET']],
    ['CompTIA A+', ['CompTIA', 'A+']],
    ['5+ years', ['5', 'years']],
    ['R&D', ['R', '&', 'D']],
    ["master's degree", ['master', 'degree']],
    ['master’s', ['master']],
    ['Über-Größe naïve 経理', ['Über', 'Größe', 'naïve', '経理']],
    ['🚀Python🚀', ['Python']],
    ['end. Next...more', ['end', 'Next', 'more']],
    ['v3.5', ['v3', '5']],
    ['', []],
    [' \n\t ', []],
  ])('%j is cut into %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('offsets count UTF-16 units', () => {
    const text = '𝒳🎉 Éclair';
    tokenize(text, { add: (start, end) => expect(text.slice(start, end)).toBe('Éclair') });
  });
});

describe('gaps', () => {
  test.each([
    ['CI/CD', '|-'],
    ['Node.js', '|-'],
    ['front-end work', '|-_'],
    ['CI / CD', '|_'],
    ['Lohn- und Gehalt', '|__'],
    ["workers' comp", '|_'],
    ["d'Excel", '|-'],
    ['machine\nlearning', '|_'],
    ['machine\r\nlearning', '|_'],
    ['machine\n\nlearning', '||'],
    ['Java, Kotlin', '||'],
    ['Java (Kotlin)', '||'],
    ['Java. Kotlin', '||'],
    ['Java – Kotlin', '||'],
    ['and\u00a0so', '|_'],
  ])('%j has the gaps %s', (text, expected) => {
    expect(gaps(text)).toBe(expected);
  });
});
