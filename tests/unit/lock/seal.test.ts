import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { isSealed, privateText } from '@/domain/private-text';
import { importKey, openText, sealText } from '@/lock/seal';

const newKey = () => importKey(crypto.getRandomValues(new Uint8Array(32)));

describe('a sealed text', () => {
  it('opens with its key, whatever was written', async () => {
    const key = await newKey();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        fc.pre(!isSealed(text));
        expect(await openText(key, await sealText(key, text))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('shows nothing of what was written, nor that two texts are the same', async () => {
    const key = await newKey();
    const first = await sealText(key, 'I froze');
    const second = await sealText(key, 'I froze');
    expect(first).not.toContain('froze');
    expect(first).not.toBe(second);
  });

  it('does not open with another key, nor when a letter of it was changed', async () => {
    const key = await newKey();
    const sealed = await sealText(key, 'I froze at the second question');
    const last = sealed.at(-5) === 'A' ? 'B' : 'A';
    expect(await openText(await newKey(), sealed)).toBeNull();
    expect(await openText(key, sealed.slice(0, -5) + last + sealed.slice(-4))).toBeNull();
    expect(await openText(key, 'sealed:1:nothing')).toBeNull();
  });

  it('is not sealed twice, and nothing is left nothing', async () => {
    const key = await newKey();
    const once = await sealText(key, 'words');
    expect(await sealText(key, once)).toBe(once);
    expect(await sealText(key, '')).toBe('');
  });

  it('fits where its plain text fits, however many bytes a letter takes', async () => {
    const key = await newKey();
    const schema = privateText(50);
    for (const text of ['a'.repeat(50), '€'.repeat(50), '🙂'.repeat(25)]) {
      expect(schema.safeParse(await sealText(key, text)).success).toBe(true);
    }
    expect(schema.safeParse('a'.repeat(51)).success).toBe(false);
    expect(schema.safeParse(`sealed:1:${'a'.repeat(400)}`).success).toBe(false);
    expect(schema.safeParse(await sealText(key, 'a'.repeat(600))).success).toBe(false);
  });
});
