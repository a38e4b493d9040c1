/** Settles once the browser has drawn what is there now: what is below it can be reckoned then, without a wait above. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
