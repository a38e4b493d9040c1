import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCues } from '@/insights/rejection-cues/read-cues';

interface Mail {
  reason: string;
  certainty: string;
  step: string;
  words: string;
}

/** Mails that were invented for this test, each under a line with what it should be read as. */
function readMails(name: string): Mail[] {
  const text = readFileSync(new URL(`./rejection-mails/${name}.txt`, import.meta.url), 'utf8');
  return [...text.matchAll(/^# (\S+) \| (\S+) \| (\S+)\n(.+)$/gm)].map(
    ([, reason = '', certainty = '', step = '', words = '']) => ({
      reason,
      certainty,
      step,
      words,
    }),
  );
}

function measure(name: string) {
  const mails = readMails(name);
  const readings = mails.map((mail) => ({ mail, reading: readCues(mail.words) }));
  const shareOf = (field: 'reason' | 'certainty' | 'step') =>
    readings.filter(({ mail, reading }) => reading[field] === mail[field]).length / mails.length;
  const shares = {
    reason: shareOf('reason'),
    certainty: shareOf('certainty'),
    step: shareOf('step'),
  };
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  console.warn(
    `${mails.length} ${name} mails: reason ${percent(shares.reason)}, ` +
      `certainty ${percent(shares.certainty)}, step ${percent(shares.step)}`,
  );
  if (process.env.REBOUND_WRONG_CUES) {
    for (const { mail, reading } of readings) {
      if (reading.reason !== mail.reason || reading.step !== mail.step) console.warn(mail, reading);
    }
  }
  return { count: mails.length, ...shares };
}

describe('reading the words of a rejection', () => {
  test('finds reason, certainty and step in the mails that the cues were written with', () => {
    const { count, reason, certainty, step } = measure('known');
    expect(count).toBeGreaterThanOrEqual(30);
    expect(Math.min(reason, certainty, step)).toBeGreaterThanOrEqual(0.95);
  });

  test('finds most of them in mails that the cues were not changed for', () => {
    const { count, reason, certainty, step } = measure('unseen');
    expect(count).toBeGreaterThanOrEqual(30);
    expect(Math.min(reason, certainty, step)).toBeGreaterThanOrEqual(0.6);
  });

  test('says unknown where nothing is told', () => {
    for (const words of ['', 'No.', 'Thanks, but no thanks!', '????', 'x'.repeat(20_000)]) {
      expect(readCues(words)).toEqual({ reason: 'unknown', certainty: 'unknown', step: null });
    }
  });

  test('stays quick on a long and hostile text', () => {
    const started = performance.now();
    readCues('your application during the interview answers '.repeat(440));
    readCues('experience '.repeat(1800));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
