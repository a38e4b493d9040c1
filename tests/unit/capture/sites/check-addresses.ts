import { describe, expect, it } from 'vitest';
import type { Site } from '@/capture/site';

type Named = [address: string, externalId: string | null, url: string];

/** The two lists that every site has: addresses that name a posting, and those that must not. */
export function checkAddresses(site: Site, accepted: Named[], refused: string[]): void {
  describe(`an address of ${site.name}`, () => {
    it.each(accepted)('%s names a posting', (address, externalId, url) => {
      expect(site.locate(new URL(address))).toEqual({ externalId, url });
    });

    it.each(refused)('%s names none', (address) => {
      expect(site.locate(new URL(address))).toBeNull();
    });
  });
}
