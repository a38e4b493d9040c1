import { localValue } from './local-value';

const channelName = 'rebound-changes';
const recountChannelName = 'rebound-recount';

/** When something was last recorded. Content scripts cannot hear the extension's channel; they watch this. */
const changedAt = localValue<number>('changedAt', 0);

/** The subjects that something was recorded about; null where it may be any. */
export type Changed = readonly string[] | null;

/** Of more subjects the pages had better read everything again. */
const mostTold = 200;

/** Tells every open page and content script that something was recorded. Called by the worker only. */
export async function announceChange(changed: Changed = null): Promise<void> {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(changed && changed.length <= mostTold ? changed : null);
  channel.close();
  await changedAt.set(Date.now());
}

/** Calls `listener` after each change, in an extension page. Out: stops listening. */
export function onChange(listener: (changed: Changed) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<Changed>) => listener(data));
  return () => channel.close();
}

/** Calls `listener` after each change, in a content script. Out: stops listening. */
export function onChangeFromPage(listener: () => void): () => void {
  return changedAt.watch(listener);
}

/** Tells open pages that a recount has come further: too often for a page to read everything again. */
export function announceRecount(): void {
  const channel = new BroadcastChannel(recountChannelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` when a recount has come further, in an extension page. Out: stops listening. */
export function onRecount(listener: (changed: Changed) => void): () => void {
  const channel = new BroadcastChannel(recountChannelName);
  channel.addEventListener('message', () => listener(null));
  return () => channel.close();
}
