/** Written at build time from `lexicon/*.txt` by scripts/lexicon-plugin.ts: what `compileLexicon` returns. */
declare module 'virtual:skill-lexicon' {
  const compiled: string;
  /** Another one for other names, another model or another way to read. */
  export const version: string;
  export default compiled;
}
