const kilobytes = new Intl.NumberFormat(undefined, {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});
const megabytes = new Intl.NumberFormat(undefined, {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

/** Bytes in words: "312 kB", "4.2 MB"; what is there is never nothing. */
export function sizeName(bytes: number): string {
  const inMegabytes = bytes / 1024 ** 2;
  if (inMegabytes >= 1) return megabytes.format(inMegabytes);
  return kilobytes.format(bytes === 0 ? 0 : Math.max(1, bytes / 1024));
}
