import { describe, expect, test } from 'vitest';
import { companyKey } from '@/domain/job-names';
import type { Posting } from '@/domain/posting';
import { isSameJob, jobKeys, jobMarks } from '@/domain/same-job';
import { closeness, textSketch } from '@/domain/text-sketch';
import { posting } from '../../fakes/postings';

/** Invented sentences, each unlike the others. */
const sentence = (topic: string) =>
  `You will look after ${topic} together with the ${topic} team, answer what our ${topic} customers ask, ` +
  `write down how ${topic} is done here and say early when ${topic} is at risk.`;
const role = ['wound care', 'night shifts', 'the ward diary', 'new colleagues']
  .map(sentence)
  .join('\n');
const otherRole = ['surgery', 'theatre planning', 'instruments', 'audits'].map(sentence).join('\n');
const boilerplate = Array.from({ length: 12 }, (_, index) =>
  sentence(`benefit ${index} of ours`),
).join('\n');

const base = posting({ descriptionText: role });
const elsewhere = {
  site: 'greenhouse',
  externalId: '7',
  url: 'https://job-boards.greenhouse.io/larch/jobs/7',
};
const compare = (a: Partial<Posting>, b: Partial<Posting>) => {
  const [one, other] = [jobMarks({ ...base, ...a }), jobMarks({ ...base, ...elsewhere, ...b })];
  expect(isSameJob(other, one)).toBe(isSameJob(one, other));
  return {
    same: isSameJob(one, other),
    found: jobKeys(one).some((key) => jobKeys(other).includes(key)),
  };
};

describe('two postings are one job when they are', () => {
  test.each<[string, Partial<Posting>, Partial<Posting>]>([
    ['alike, under two addresses', {}, {}],
    ['named with the legal form here and without it there', {}, { company: 'Larch Hospital Ltd.' }],
    ['titled with and without (m/w/d)', {}, { title: 'Ward Nurse (m/w/d)' }],
    ['titled with the town', {}, { title: 'Ward Nurse - Leeds' }],
    [
      'of the same level, spelt in two ways',
      { title: 'Senior Ward Nurse' },
      { title: 'Sr. Ward Nurse' },
    ],
    ['of the same step, spelt in two ways', { title: 'Nurse II' }, { title: 'Nurse 2' }],
    ['in a town that one gives with its country', {}, { location: 'Leeds, United Kingdom' }],
    ['in a town that the other does not name', {}, { location: null }],
    ['in several towns here and one of them there', {}, { location: 'York; Leeds' }],
    ['in a country here and a town of it there', {}, { location: 'England' }],
    [
      'introduced by a few words about the company',
      {},
      { descriptionText: `${sentence('Larch')}\n${role}` },
    ],
    ['too short to compare, in the same town', { descriptionText: 'Nurse.' }, {}],
    ['posted by an agency word for word', {}, { company: 'Hazel Staffing' }],
    [
      'applied to at one address, in other words',
      { applyUrl: 'https://job-boards.greenhouse.io/larch/jobs/7?gh_src=abc' },
      { title: 'Ward Nurse, Nights', descriptionText: otherRole },
    ],
    [
      'applied to at the form of the other',
      { applyUrl: 'https://jobs.larch.example/nurse-7/apply' },
      { url: 'https://jobs.larch.example/nurse-7', location: null, descriptionText: '' },
    ],
  ])('%s', (_how, a, b) => {
    expect(compare(a, b)).toEqual({ same: true, found: true });
  });
});

describe('two postings are not one job when they are', () => {
  test.each<[string, Partial<Posting>, Partial<Posting>]>([
    ['in another town, for all else alike', {}, { location: 'York, England' }],
    [
      'in a town of the same name elsewhere',
      { location: 'Springfield, IL' },
      { location: 'Springfield, MA' },
    ],
    ['of two levels', { title: 'Senior Ward Nurse' }, {}],
    ['of two steps', { title: 'Nurse I' }, { title: 'Nurse II' }],
    ['an internship and a job', { title: 'Ward Nurse Intern' }, {}],
    ['of two kinds in one ward', {}, { title: 'Theatre Nurse' }],
    ['of a narrower kind', {}, { title: 'Ward Nurse (Paediatrics)' }],
    [
      'of two titles under one long text about the company',
      { descriptionText: `${boilerplate}\n${role}` },
      { title: 'Payroll Clerk', descriptionText: `${boilerplate}\n${otherRole}` },
    ],
    ['of two teams, told apart by their texts', {}, { descriptionText: otherRole }],
    [
      'of two teams, with half the text about the company',
      { descriptionText: `${boilerplate.slice(0, role.length)}\n${role}` },
      { descriptionText: `${boilerplate.slice(0, role.length)}\n${otherRole}` },
    ],
    [
      'of two companies with texts of their own',
      {},
      { company: 'Alder Clinic', descriptionText: otherRole },
    ],
    [
      'of two companies with the same agency text around them',
      { descriptionText: `${boilerplate.slice(0, role.length)}\n${role}` },
      {
        company: 'Alder Clinic',
        descriptionText: `${boilerplate.slice(0, role.length)}\n${otherRole}`,
      },
    ],
    [
      'too short to compare, in a town that is not named',
      { descriptionText: 'Nurse.' },
      { location: null },
    ],
    [
      'two jobs that send to one page of the company',
      { applyUrl: 'https://larch.example/careers' },
      { applyUrl: 'https://larch.example/careers', title: 'Payroll Clerk' },
    ],
    [
      'told apart by their number in the address',
      { applyUrl: 'https://larch.example/careers?gh_jid=1' },
      { applyUrl: 'https://larch.example/careers?gh_jid=2', descriptionText: otherRole },
    ],
  ])('%s', (_how, a, b) => {
    expect(compare(a, b).same).toBe(false);
  });
});

test.each([
  ['Quill & Compass, Inc.', 'quill compass'],
  ['The Quill and Compass Company', 'quill compass'],
  ['Müller GmbH & Co. KG', 'muller'],
  ['Larch (YC W21)', 'larch'],
  ['Fenwharf Logistics B.V.', 'fenwharf logistics'],
  ['Larch S. A.', 'larch'],
  ['J.P. Larch', 'jp larch'],
  ['JP Larch', 'jp larch'],
  ['booking.example', 'booking example'],
  ['The Company', 'the company'],
])('%s is compared as %s', (name, key) => {
  expect(companyKey(name)).toBe(key);
});

describe('the closeness of two texts', () => {
  test('is near the share of shingles that they have in common', () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');
    const a = textSketch(words(0, 3000));
    expect(closeness(a, a)).toBe(1);
    expect(closeness(a, textSketch(words(5000, 8000)))).toBe(0);
    const half = closeness(a, textSketch(words(1000, 4000)))!;
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.65);
  });

  test('is unknown where one is short', () => {
    expect(closeness(textSketch('A nurse.'), textSketch(role))).toBeNull();
  });

  test('works where words are not divided', () => {
    const text =
      '病棟で患者さんの看護を行い、夜勤を含む交代制で働きます。チームと協力して記録を残します。';
    expect(closeness(textSketch(text), textSketch(text))).toBe(1);
  });
});
