/** Written at build time from `lexicon/*.txt` by scripts/lexicon-plugin.ts: what `compileLexicon` returns. */
declare module 'virtual:skill-lexicon' {
  const compiled: string;
  export default compiled;
}
