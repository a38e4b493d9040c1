import { describe, expect, test } from 'vitest';
import { yearsForEach, yearsIn } from '@/skills/years';

describe('years of experience that a sentence states', () => {
  test.each([
    ['5+ years of Python', [5]],
    ['3-5 years with SQL', [3]],
    ['3 to 5 years', [3]],
    ['at least two years of nursing', [2]],
    ['five (5) years of welding', [5]],
    ['10 or more yrs in sales', [10]],
    ['mindestens 3 Jahre Erfahrung mit SAP', [3]],
    ['mehrjährige, mind. 5-jährige Erfahrung', [5]],
    ['fünf Jahre Berufserfahrung', [5]],
    ['3 ans d’expérience', [3]],
    ['trois années minimum', [3]],
    ['4 años de experiencia', [4]],
    ['3 anos de experiência', [3]],
    ['2 anni di esperienza', [2]],
    ['5 years of Java and 2 years of Go', [5, 2]],
  ])('%j: %j', (sentence, expected) => {
    expect(yearsIn(sentence).map(({ years }) => years)).toEqual(expected);
  });

  test.each([
    'Founded 12 years ago',
    'You are at least 18 years old',
    'for over 40 years we have baked bread',
    'a company with 100 years',
    '2019 years',
    'yearly review',
    '0 years',
    'since 20 years',
  ])('%j states none', (sentence) => {
    expect(yearsIn(sentence)).toEqual([]);
  });
});

describe('whose years they are', () => {
  const of = (sentence: string, ...skills: string[]) =>
    yearsForEach(
      skills.map((skill) => {
        const start = sentence.indexOf(skill);
        return { start, end: start + skill.length };
      }),
      sentence,
    );

  test.each([
    ['5+ years of Python', ['Python'], [5]],
    ['5+ years of Python and SQL', ['Python', 'SQL'], [5, 5]],
    ['5 years of Java and 2 years of Kotlin', ['Java', 'Kotlin'], [5, 2]],
    ['Python: 5 years, SQL: 2 years', ['Python', 'SQL'], [5, 2]],
    ['Python (5+ years), SQL', ['Python', 'SQL'], [5, null]],
    ['Welding, minimum 3 years', ['Welding'], [null]],
    ['3 years of welding, knowledge of CAD', ['welding', 'CAD'], [3, null]],
    ['3 Jahre Erfahrung mit SAP und gute Kenntnisse in Excel', ['SAP', 'Excel'], [3, null]],
    ['Degree in nursing and 2 years in intensive care', ['nursing', 'intensive care'], [null, 2]],
  ])('%j', (sentence, skills, expected) => {
    expect(of(sentence, ...skills)).toEqual(expected);
  });
});
