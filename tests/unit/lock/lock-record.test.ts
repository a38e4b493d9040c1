import { describe, expect, it } from 'vitest';
import { createLock, lockKey, lockRecordSchema, unlockKey } from '@/lock/lock-record';

describe('a lock', () => {
  it('opens with its passphrase alone', async () => {
    const { record, key } = await createLock('a quiet evening');
    expect(await unlockKey(record, 'a quiet evening')).toEqual(key);
    expect(await unlockKey(record, 'a quiet evenin')).toBeNull();
  });

  it('opens with letters that were composed in another way', async () => {
    const { record, key } = await createLock('caf\u00e9 am See');
    expect(await unlockKey(record, 'cafe\u0301 am See')).toEqual(key);
  });

  it('keeps the key of the data when the passphrase changes', async () => {
    const { key } = await createLock('the first one');
    const record = await lockKey(key, 'the second one');
    expect(await unlockKey(record, 'the second one')).toEqual(key);
    expect(await unlockKey(record, 'the first one')).toBeNull();
  });

  it('does not open once its record was changed', async () => {
    const { record } = await createLock('a quiet evening');
    const other = await createLock('a quiet evening');
    expect(
      await unlockKey({ ...record, lockedKey: other.record.lockedKey }, 'a quiet evening'),
    ).toBeNull();
  });

  it('stands in a record that its schema accepts, and no weaker one', async () => {
    const { record } = await createLock('a quiet evening');
    expect(lockRecordSchema.safeParse(record).success).toBe(true);
    expect(lockRecordSchema.safeParse({ ...record, iterations: 1 }).success).toBe(false);
    expect(lockRecordSchema.safeParse({ ...record, salt: '<script>' }).success).toBe(false);
  });
});
