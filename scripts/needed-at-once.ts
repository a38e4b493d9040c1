import type { Rolldown } from 'vite';

/**
 * The chunk of all that the popup shares with other pages and needs at once. Left to itself the bundler splits that by who
 * else needs what, into some forty files, and opening those takes longer than running them.
 */
export function neededAtOnce(id: string, chunking: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>();
  const isReached = (module: string): boolean => {
    if (module.endsWith('/entrypoints/popup/main.ts')) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return (chunking.getModuleInfo(module)?.importers ?? []).some(isReached);
  };
  return isReached(id) ? 'at-once' : null;
}
