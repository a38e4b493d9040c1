import { describe, expect, it } from 'vitest';
import { readEmploymentType } from '@/capture/meaning/employment-type';

const understood: Record<string, string[]> = {
  'full-time': [
    'Full-time', 'FULL_TIME', 'Full time, permanent', 'Vollzeit', 'Temps plein', 'CDI - Temps plein', 'Jornada completa',
    'A tiempo completo', 'Tempo integral', 'Tempo pieno', 'Fulltime', 'Voltijds', 'Pełny etat', 'Heltid', 'دوام كامل', '全职',
    'フルタイム', 'Полная занятость', '正社員（フルタイム）', 'Vollzeit oder Teilzeit', 'Full-time permanent contract',
  ],
  'part-time': [
    'Part-time', 'PART_TIME', 'Teilzeit', 'Minijob', 'Temps partiel', 'Jornada parcial', 'Media jornada', 'Temps parcial',
    'Meio período', 'Tempo parziale', 'Deeltijd', 'Część etatu', 'Deltid', 'دوام جزئي', '兼职', 'Частичная занятость', 'アルバイト',
  ],
  internship: ['Internship', 'INTERN', 'Full-time internship', 'Praktikum', 'Stage', 'Prácticas', 'Pràctiques', 'Estágio', 'Tirocinio', 'Staż', 'تدريب', '实习', 'インターン', 'FULL_TIME, INTERN'],
  temporary: ['Temporary', 'TEMPORARY', 'Fixed-term', 'Befristet', 'CDD', 'Intérim', 'Contrato temporal', 'Tijdelijk', 'Per diem'],
  contract: ['Contract', 'CONTRACTOR', 'Freelance', 'Freiberuflich', 'Contract, 6 months', 'B2B', '業務委託'],
  volunteer: ['Volunteer', 'VOLUNTEER', 'Ehrenamtlich', 'Bénévolat', '志愿'],
}; // prettier-ignore
const refused = [
  '',
  'Permanent',
  'OTHER',
  'Indefinido',
  'CDI',
  'Unbefristet',
  'Permanent contract',
  'Internal',
  'International',
  'Contact us',
  'Temperature',
  'Backstage',
  '40 hours',
];

describe('readEmploymentType', () => {
  const rows = Object.entries(understood).flatMap(([type, texts]) =>
    texts.map((text) => [text, type]),
  );
  it.each(rows)('reads %j as %s', (text, type) => {
    expect(readEmploymentType(text)).toBe(type);
  });

  it.each(refused)('reads nothing in %j', (text) => {
    expect(readEmploymentType(text)).toBeNull();
  });
});
