import { describe, expect, test } from 'vitest';
import { sectionOfHeading } from '@/skills/section-headings';

describe('headings', () => {
  test.each([
    [
      'requirements',
      [
        'Requirements',
        'Minimum Qualifications',
        'What you bring',
        "What you'll need",
        'Who you are',
        'About you',
        'Your profile',
        'Must-haves',
        "What we're looking for",
        'Skills & Experience',
        'Required skills',
        'Dein Profil',
        'Das bringst du mit',
        'Was du mitbringst',
        'Anforderungen',
        'Ihre Qualifikationen',
        'Profil recherché',
        'Votre profil',
        'Compétences requises',
        'Requisitos',
        '¿Qué buscamos?',
        'Perfil del candidato',
        'Requisiti',
        'Functie-eisen',
        'Requisits',
      ],
    ],
    [
      'preferred',
      [
        'Nice to have',
        'Nice-to-haves',
        'Preferred qualifications',
        'Bonus points',
        'Desirable skills',
        'It would be a plus',
        'What will make you stand out',
        'Von Vorteil',
        'Das wäre toll',
        'Les plus',
        'Atouts',
        'Se valorará',
        'Deseable',
      ],
    ],
    [
      'duties',
      [
        'Responsibilities',
        "What you'll do",
        'Your role',
        'Your tasks',
        'Key duties',
        'Job description',
        'Deine Aufgaben',
        'Das erwartet dich',
        'Vos missions',
        'Responsabilités',
        'Funciones',
        'Responsabilidades',
        'Mansioni',
        'Wat ga je doen?',
      ],
    ],
    [
      'benefits',
      [
        'Benefits',
        'Perks',
        'What we offer',
        'Why join us?',
        "What's in it for you",
        'Compensation',
        'Wir bieten',
        'Was wir bieten',
        'Das bieten wir dir',
        'Deine Vorteile',
        'Nous offrons',
        'Avantages',
        'Ofrecemos',
        'Qué ofrecemos',
        'Wat bieden wij?',
      ],
    ],
    [
      'company',
      [
        'About us',
        'Who we are',
        'About the company',
        'Our story',
        'Über uns',
        'Das Unternehmen',
        'À propos de nous',
        'Sobre nosotros',
        'Quiénes somos',
        'Chi siamo',
        'Over ons',
        'About Fernhill Foods',
      ],
    ],
    [
      'equal-opportunity',
      [
        'Equal opportunity employer',
        'Diversity & Inclusion',
        'EEO statement',
        'Chancengleichheit',
        'Datenschutz',
      ],
    ],
    [
      'application',
      [
        'How to apply',
        'Application process',
        'Interview process',
        'Bewerbung',
        'So bewirbst du dich',
        'Kontakt',
        'Processus de recrutement',
        'Cómo postular',
      ],
    ],
  ] as const)('of %s', (section, headings) => {
    expect(headings.map((heading) => [heading, sectionOfHeading(heading)])).toEqual(
      headings.map((heading) => [heading, section]),
    );
  });

  test.each(['Berlin', 'Full time', 'Night shift', 'Team Nordlicht', ''])(
    '%j says nothing',
    (heading) => {
      expect(sectionOfHeading(heading)).toBeNull();
    },
  );

  test("the company's name makes its heading one about the company", () => {
    expect(sectionOfHeading('Join Fernhill Foods', 'Fernhill Foods')).toBe('company');
  });
});
