import { describe, expect, it } from 'vitest';
import { readWorkplace, readWorkplaceTag } from '@/capture/meaning/workplace';

const understood: Record<string, string[]> = {
  remote: ['Remote', '100% remote', 'Fully remote', 'Remote - US', 'TELECOMMUTE', 'Homeoffice', 'Home-Office', 'Télétravail', '100 % télétravail', 'À distance', 'En remoto', 'Teletrabajo', 'Teletreball', 'Remoto', 'Da remoto', 'Op afstand', 'Praca zdalna', 'På distans', 'عن بُعد', '远程', 'リモート', 'Work from home'],
  hybrid: ['Hybrid', 'Hybride', 'Hybrides Arbeiten', 'Híbrido', 'Híbrida', 'Híbrid', 'Ibrido', 'Praca hybrydowa', 'Télétravail partiel', 'Hybrid remote', 'هجين', '混合办公', 'ハイブリッド', 'Remote or hybrid'],
  'on-site': ['On-site', 'Onsite', 'In office', 'Vor Ort', 'Présentiel', 'Sur site', 'Presencial', 'In presenza', 'In sede', 'Op locatie', 'Praca stacjonarna', 'På plats', 'في الموقع', '现场办公', '出社'],
}; // prettier-ignore
const refused = [
  '', 'Remote possible', 'Homeoffice möglich', 'Not remote', 'No remote', 'Remote / on-site', 'Pas de télétravail', 'Remotely operated vehicles', 'Berlin', 'Visitor hybrids', 'Onsitefolk',
  'You will work with our remote teams in four countries to build the tools that keep our trucks moving every day.',
]; // prettier-ignore

describe('readWorkplace', () => {
  const rows = Object.entries(understood).flatMap(([place, texts]) =>
    texts.map((text) => [text, place]),
  );
  it.each(rows)('reads %j as %s', (text, place) => {
    expect(readWorkplace(text)).toBe(place);
  });

  it.each(refused)('reads nothing in %j', (text) => {
    expect(readWorkplace(text)).toBeNull();
  });

  it('reads the recruiters’ hash tag, unless there are two that differ', () => {
    expect(readWorkplaceTag('Join us! #LI-Remote')).toBe('remote');
    expect(readWorkplaceTag('#LI-Onsite #LI-MK1')).toBe('on-site');
    expect(readWorkplaceTag('#LI-Remote #LI-Hybrid')).toBeNull();
    expect(readWorkplaceTag('#LI-REMOTELY')).toBeNull();
  });
});
