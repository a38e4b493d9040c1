import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '@/storage/backup/backup-file';
import { eventMaker } from '../../fakes/event-maker';
import { arbitraryHistory } from '../../fakes/histories';
import { posting } from '../../fakes/postings';

const now = new Date('2026-05-03T09:00:00Z');
const saved = eventMaker()('posting.saved', 'a', { posting: posting() });

describe('an exported file', () => {
  test('gives back every event', () => {
    fc.assert(
      fc.property(arbitraryHistory, (events) => {
        expect(readBackup(writeBackup(events, now))).toEqual({ ok: true, events, files: [] });
      }),
    );
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['[]', 'not-a-backup'],
    ['{"format":"something else","version":1}', 'not-a-backup'],
    ['{"format":"rebound-journal","version":2,"events":[]}', 'newer-version'],
    ['{"format":"rebound-journal","version":1}', 'damaged'],
    [writeBackup([{ ...saved, at: 'yesterday' }], now), 'damaged'],
    [
      writeBackup(
        [{ ...saved, data: { posting: { ...posting(), url: 'javascript:alert(1)' } } }],
        now,
      ),
      'damaged',
    ],
    [writeBackup([{ ...saved, type: 'event.unheardOf' } as never], now), 'damaged'],
  ])('is refused, whole, when it is %#: %s', (text, problem) => {
    expect(readBackup(text)).toEqual({ ok: false, problem });
  });

  test('gives back attached files, byte by byte, where they are given', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256).buffer;
    const read = readBackup(writeBackup([saved], now, [{ id: 'a1', bytes }]));
    expect(read).toEqual({ ok: true, events: [saved], files: [{ id: 'a1', bytes }] });
  });

  test('is refused, whole, when a file in it is no base64', () => {
    const text = writeBackup([saved], now, [{ id: 'a1', bytes: new ArrayBuffer(3) }]);
    expect(readBackup(text.replace('AAAA', '?*?*'))).toEqual({ ok: false, problem: 'damaged' });
  });

  test('brings in no key that would change every object', () => {
    const text = writeBackup([saved], now).replace(
      '"provenance": {',
      '"provenance": {"__proto__": "json-ld", ',
    );
    readBackup(text);
    expect(({} as Record<string, unknown>)['json-ld']).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
