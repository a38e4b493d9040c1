import { describe, expect, test } from 'vitest';
import { familiesWith, familyNamed, titlesLike } from '@/insights/own-role-families';
import { roleFamily } from '@/insights/role-family';

const bees = { key: 'own-bees', name: 'Bees' };
const nothing = { titles: [], merged: [] };
const analyst = roleFamily('Data Analyst');
const engineer = roleFamily('Data Engineer');

describe('families as the user groups them', () => {
  test('where nothing was said, a title is where Rebound puts it', () => {
    expect(familiesWith(nothing)('Senior Data Analyst')).toEqual(analyst);
  });

  test('a title takes those along that differ in level, gender or place alone', () => {
    const own = { titles: [{ title: 'Museum Beekeeper', family: bees }], merged: [] };
    const familyOf = familiesWith(own);
    expect(familyOf('Senior Museum Beekeeper (m/w/d)')).toEqual(bees);
    expect(familyOf('Beekeeper')).toEqual(roleFamily('Beekeeper'));
    expect(titlesLike(own, 'Junior Museum Beekeeper')).toEqual(['Museum Beekeeper']);
  });

  test('a family put into another takes its titles along, also those put there by hand', () => {
    const familyOf = familiesWith({
      titles: [{ title: 'Beekeeper', family: engineer }],
      merged: [{ from: engineer, into: analyst }],
    });
    expect(familyOf('Data Engineer')).toEqual(analyst);
    expect(familyOf('Beekeeper')).toEqual(analyst);
  });

  test('a family has the name that it was given, also for what is put into it', () => {
    const named = { key: analyst.key, name: 'Numbers' };
    const familyOf = familiesWith({
      titles: [],
      merged: [
        { from: engineer, into: analyst },
        { from: analyst, into: named },
      ],
    });
    expect([familyOf('Data Engineer'), familyOf('Data Analyst')]).toEqual([named, named]);
  });

  test('two families put into each other, on two devices, do not hold up the report', () => {
    const familyOf = familiesWith({
      titles: [],
      merged: [
        { from: engineer, into: analyst },
        { from: analyst, into: engineer },
      ],
    });
    expect(familyOf('Data Engineer').key).toBe(engineer.key);
    expect(familyOf('Data Analyst').key).toBe(analyst.key);
  });
});

describe('a name that the user thought of', () => {
  test('is the family that has it already, whatever the letter case', () => {
    expect(familyNamed(' data ANALYST ', [engineer, analyst])).toEqual(analyst);
  });

  test('is a new family otherwise', () => {
    expect(familyNamed('Bees & Honey', [analyst])).toEqual({
      key: 'own-bees-honey',
      name: 'Bees & Honey',
    });
  });
});
