/** The value below which `share` of the sorted samples lie (nearest rank). */
function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Prints one line: what was measured, the median and the 95th percentile of the samples (milliseconds). */
export function printTimes(what: string, samples: readonly number[], aim = ''): void {
  const [p50, p95] = [0.5, 0.95].map((share) => quantile(samples, share).toFixed(1));
  console.log(`${what.padEnd(58)} p50 ${p50} ms   p95 ${p95} ms   (n ${samples.length})   ${aim}`);
}

export function printSize(what: string, bytes: number, aim = ''): void {
  console.log(`${what.padEnd(58)} ${(bytes / 1024).toFixed(1)} kB gzip   ${aim}`);
}

export function printMemory(what: string, bytes: number, aim = ''): void {
  console.log(`${what.padEnd(58)} ${(bytes / 1024 / 1024).toFixed(1)} MB   ${aim}`);
}
