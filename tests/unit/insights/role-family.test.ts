import { describe, expect, test } from 'vitest';
import { roleFamily } from '@/insights/role-family';
import { roleFamilyRules } from '@/insights/role-family-rules';

const families: Record<string, string[]> = {
  'Software developer': [
    'Senior Software Engineer II',
    'Full-Stack Developer (m/w/d)',
    'Softwareentwickler:in Backend',
    'Softwareentwicklerin (w/m/d) in Teilzeit',
    'Java-Entwickler*in',
    'Développeur·euse web',
    'Desarrollador/a Full Stack',
    'iOS Developer – Berlin',
    'Développeuse Front-End H/F',
  ],
  'Data analyst': [
    'Data Analyst',
    'Junior Data Analyst (Operations)',
    'Data Analyst, Schools Programme',
    'Business Intelligence Analyst',
    'Marketing Data Analyst',
    'Insight Analyst',
    'Analista de datos',
    'Datenanalyst (m/w/d)',
  ],
  Nurse: [
    'Registered Nurse, Acute Medicine',
    'Staff Nurse - Nights',
    'Ward Nurses',
    'Pflegefachkraft (m/w/d) Intensivstation',
    'Infirmier / Infirmière de nuit',
    'Infirmier(ère) H/F',
    'Enfermera de urgencias',
    'Gesundheits- und Krankenpfleger:in',
  ],
  'Project manager': [
    'IT Project Manager',
    'Bauprojektleiter (m/w/d)',
    'Chef de projet digital',
    'Jefa de proyecto',
  ],
  'Product manager': ['Group Product Manager', 'Product Owner (all genders)'],
  'Chef and kitchen': [
    'Chef de Partie',
    'Head Chef',
    'Koch / Köchin (m/w/d)',
    'Cocinero',
    'Sous Chef | Samphire Table',
  ],
  Teacher: [
    'Year 4 Class Teacher',
    'Grundschullehrer (m/w/d)',
    'Professeure de mathématiques',
    'Maestra de primaria',
  ],
  Electrician: [
    'Journeyperson Electrician',
    'Elektroniker für Betriebstechnik (m/w/d)',
    'Électricien industriel',
  ],
  Warehouse: [
    'Warehouse Operative (Nights)',
    'Fachkraft für Lagerlogistik',
    'Préparateur de commandes',
    'Mozo de almacén',
  ],
  Driver: [
    'HGV Class 1 Driver',
    'Berufskraftfahrer (m/w/d)',
    'Busfahrer',
    'Chauffeur-livreur SPL',
    'Repartidor',
  ],
  Accounting: [
    'Management Accountant',
    'Finanzbuchhalter (m/w/d)',
    'Comptable général',
    'Accounts Payable Clerk',
  ],
  'Customer service': [
    'Customer Support Specialist',
    'Kundenberater:in',
    'Téléconseiller',
    'Customer Success Manager',
  ],
  'Office and administration': [
    'Office Coordinator',
    'Kauffrau für Büromanagement',
    'Assistante de direction',
    'Sachbearbeiter (m/w/d)',
  ],
};

describe.each(Object.entries(families))('%s', (family, titles) => {
  test.each(titles)('%s', (title) => {
    expect(roleFamily(title).name).toBe(family);
  });
});

describe('a title that no rule names', () => {
  test('is grouped by its head noun, without level, place and hours', () => {
    const titles = ['Beekeeper, South Downs', 'Senior Beekeeper', 'Beekeeper (part-time)'];
    expect(new Set(titles.map((title) => roleFamily(title).key))).toEqual(new Set(['beekeeper']));
    expect(roleFamily('Senior Beekeeper').name).toBe('Beekeeper');
  });

  test('takes a second word where the last one names no job by itself', () => {
    expect(roleFamily('Heritage Officer').name).toBe('Heritage officer');
    expect(roleFamily('Wine Specialist').key).not.toBe(roleFamily('Cheese Specialist').key);
  });

  test('in French and Spanish by what stands before the rest', () => {
    expect(roleFamily('Luthier de guitares H/F').name).toBe('Luthier');
    expect(roleFamily('Apicultora en Sevilla').name).toBe('Apicultora');
  });

  test('is among the other roles when it holds no word at all', () => {
    for (const title of ['', '***', '(m/w/d)', 'Senior (Remote)', '—'])
      expect(roleFamily(title).key).toBe('other');
  });
});

test('apart: a sales manager, a project manager and a product manager', () => {
  const keys = ['Sales Manager', 'Project Manager', 'Product Manager'].map(
    (it) => roleFamily(it).key,
  );
  expect(new Set(keys).size).toBe(3);
});

test('no phrase stands in two families, and every phrase is plain: lower case, no accents', () => {
  const phrases = roleFamilyRules
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' = ')[1]!.split(', '));
  const doubles = phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at);
  expect(doubles).toEqual([]);
  expect(phrases.filter((phrase) => !/^\*?[a-z0-9]+(?: [a-z0-9]+)*$/.test(phrase))).toEqual([]);
});

test('a hostile title is read through', () => {
  const brackets = `${'('.repeat(20_000)}${'a/'.repeat(20_000)}`;
  expect(roleFamily(`Registered Nurse ${brackets}`.slice(0, 500))).toEqual(
    roleFamily('Registered Nurse'),
  );
  expect(roleFamily('nurse '.repeat(80))).toEqual(roleFamily('Nurse'));
});
