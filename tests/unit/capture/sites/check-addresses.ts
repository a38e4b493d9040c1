import { describe, expect, it } from 'vitest';
import type { Site } from '@/capture/site';

export type Named = [address: string, externalId: string | null, url: string];

/** The two lists that every site has: addresses that name a posting, and those that must not. */
export function checkAddresses(site: Site, accepted: Named[], refused: string[]): void {
  describe(`an address of ${site.name}`, () => {
    it.each(accepted)('%s names a posting', (address, externalId, url) => {
      expect(site.locate(new URL(address))).toEqual({ externalId, url });
    });

    it.each(accepted)('the canonical address of %s names the same', (_, externalId, url) => {
      expect(site.locate(new URL(url))).toEqual({ externalId, url });
    });

    it.each([...refused, ...accepted.flatMap(([address]) => lookAlikes(address))])(
      '%s names none',
      (address) => {
        expect(site.locate(new URL(address))).toBeNull();
      },
    );
  });
}

/** The same path and query on hosts that only look like the site's. */
function lookAlikes(address: string): string[] {
  const { host, pathname, search } = new URL(address);
  const hosts = [
    `${host}.attacker.example`,
    `attacker.example/${host}`,
    `${host}@attacker.example`,
    `${host.split('.').slice(-2).join('-')}.example`,
    `evil${host.split('.').slice(-2).join('.')}`,
  ];
  return hosts.map((it) => `https://${it}${pathname}${search}`);
}
