import type { OwnEntry } from '@/domain/events';
import { ask } from '@/messaging/ask';
import type { Notices } from '../notice/notices.svelte';

/** Records what the user said, and says so with Undo. Out: whether it worked. */
export function recordEntries(
  notices: Notices,
  text: string,
  ...entries: OwnEntry[]
): Promise<boolean> {
  return notices.report(text, ask('entries/record', { entries, at: null }));
}
