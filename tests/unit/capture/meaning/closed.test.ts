import { describe, expect, it } from 'vitest';
import { saysClosed } from '@/capture/meaning/closed';

const closed = [
  'No longer accepting applications', 'This job is no longer available', 'This position has been filled.', 'Applications are closed',
  'Es werden keine Bewerbungen mehr angenommen.', 'Die Stelle ist bereits besetzt', 'N’accepte plus de candidatures', 'Les candidatures ne sont plus acceptées',
  'Ya no se aceptan solicitudes', 'Ja no s’accepten sol·licituds', 'Não aceita mais candidaturas', 'Vaga encerrada', 'Non accetta più candidature',
  'Accepteert geen sollicitaties meer', 'Już nie przyjmuje zgłoszeń', 'Tar inte längre emot ansökningar', 'لم يعد يقبل الطلبات', '已停止接受申请', '応募受付を終了しました。募集は終了',
]; // prettier-ignore
const open = [
  'Apply now',
  'We are accepting applications',
  'Closed loop control engineer',
  'The office is closed on Fridays',
  'Be among the first 25 applicants',
  'Bewerbungen werden gern angenommen',
  'Position: Closer',
  '',
];

describe('saysClosed', () => {
  it.each(closed)('hears it in %j', (text) => {
    expect(saysClosed(text)).toBe(true);
  });

  it.each(open)('does not hear it in %j', (text) => {
    expect(saysClosed(text)).toBe(false);
  });
});
