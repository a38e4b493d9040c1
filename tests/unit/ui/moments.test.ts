import { expect, test } from 'vitest';
import { clockTimes } from '@/ui/words/moments';

const instant = '2026-05-04T07:30:00.000Z';

test('a moment stands alone where the zone shows the same time, or is unknown', () => {
  for (const zone of ['Europe/Paris', 'Nowhere/Land']) {
    const { here, there } = clockTimes(instant, zone, 'Europe/Berlin');
    expect(here).toMatch(/Mon.*9:30/);
    expect(there).toBeNull();
  }
});

test('a moment is told by the other clock, too, where that shows another time', () => {
  const { here, there } = clockTimes(instant, 'America/New_York', 'Europe/Berlin');
  expect(here).toMatch(/Mon.*9:30/);
  expect(there).toMatch(/^0?3:30/);
  expect(clockTimes(instant, 'Pacific/Honolulu', 'Europe/Berlin').there).toMatch(/Sun.*9:30/);
});
