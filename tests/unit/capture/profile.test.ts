import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { companyInHeadline } from '@/capture/profile/company-in-headline';
import { profilePage, readProfile } from '@/capture/profile/read-profile';
import { readSettledProfile } from '@/capture/profile/settle-profile';
import { profileDraftSchema } from '@/domain/profile-draft';
import { openPage } from './saved-pages';

function page(name: string) {
  const file = join(import.meta.dirname, '../../pages/linkedin-profile', `${name}.html`);
  const html = readFileSync(file, 'utf8');
  const url = /<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1] ?? '';
  return { document: openPage(html, url), url };
}

describe('a LinkedIn profile', () => {
  test.each([
    [
      'member-classic',
      'Ada Marsh',
      'Head of Planning at Larch Rail | Timetables, people, tea',
      'Larch Rail',
      'ada-marsh-1a2b3c',
    ],
    [
      'member-newest',
      'João Peña',
      'Analista de dados que escreve sobre armazéns',
      'Fenwharf Logistics',
      'joao-pena',
    ],
    [
      'member-spans',
      'Nora Lind',
      'Recruiter @ Bramblewick Tools, hiring night shifts',
      'Bramblewick Tools',
      'nora-lind',
    ],
    ['guest', 'Emre Falk', 'Leiter Einkauf', 'Marram GmbH', 'emre-falk'],
  ])('%s gives name, headline, company and address, and nothing more', (...expected) => {
    const [file, name, headline, company, profile] = expected;
    const { document, url } = page(file);
    const before = document.documentElement.outerHTML;
    const draft = readProfile(document, url);
    expect(draft).toEqual({
      name,
      headline,
      company,
      url: `https://www.linkedin.com/in/${profile}`,
    });
    expect(profileDraftSchema.safeParse(draft).success).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each(['previous-person', 'sign-in'])('%s is not read as the person', (file) => {
    const { document, url } = page(file);
    expect(readProfile(document, url)).toBeNull();
  });

  test('is waited for while the page shows the person before', async () => {
    const { document, url } = page('previous-person');
    const reading = readSettledProfile(document, () => url);
    document.title = 'Ben Ross | LinkedIn';
    document.querySelector('main')!.innerHTML =
      '<section><h1>Ben Ross</h1><p>Planner at Quillbrook</p></section>';
    expect(await reading).toMatchObject({ name: 'Ben Ross', company: 'Quillbrook' });
  });

  test('that never comes is unsettled, and another page is none', async () => {
    const { document, url } = page('sign-in');
    expect(await readSettledProfile(document, () => url, 200)).toBe('unsettled');
    expect(await readSettledProfile(document, () => 'https://www.linkedin.com/feed/')).toBeNull();
  });

  test('that is hostile stays text within its bounds', () => {
    const long = 'x'.repeat(100_000);
    const html = `<title>Eve ${long} | LinkedIn</title><main><section><h1>Eve ${long}</h1><p>${long}</p>
      <a href="http://[bad/overlay/contact-info">x</a></section></main>`;
    expect(
      readProfile(openPage(html, 'https://www.linkedin.com/in/eve'), 'not an address'),
    ).toBeNull();
    const draft = readProfile(
      openPage(html.replace(/<a.*a>/, ''), 'https://www.linkedin.com/in/eve'),
      'https://www.linkedin.com/in/eve',
    );
    expect(draft === null || profileDraftSchema.safeParse(draft).success).toBe(true);
  });
});

test.each([
  ['https://www.linkedin.com/in/ada/', true],
  ['https://www.linkedin.com/in/ada/de', true],
  ['https://www.linkedin.com/in/ada/details/experience/', false],
  ['https://www.linkedin.com/in/ada/recent-activity/all/', false],
  ['https://www.linkedin.com/company/larch/', false],
  ['https://www.linkedin.com.attacker.example/in/ada/', false],
])('%s is a profile: %s', (url, isProfile) => {
  expect(profilePage(url) !== null).toBe(isProfile);
});

test.each([
  ['Head of Planning at Larch Rail', 'Larch Rail'],
  ['Planerin bei Marram GmbH | Logistik', 'Marram GmbH'],
  ['Responsable chez Quillbrook, Paris', 'Quillbrook'],
  ['CTO @Larch', 'Larch'],
  ['Especialista en marketing', null],
  ['Looking for work', null],
])('the company in "%s" is %s', (headline, company) => {
  expect(companyInHeadline(headline)).toBe(company);
});
