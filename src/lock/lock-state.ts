import { browser } from 'wxt/browser';

/** Where the lock's record lies in the extension's local storage. */
export const recordKey = 'lock';
/** Where the data's key lies in the session's memory, which web pages cannot reach and the browser forgets on closing. */
export const sessionKey = 'lockKey';

/** `locked`: there is a passphrase, and nobody gave it since the browser started. */
export type LockState = 'none' | 'open' | 'locked';

/** Whatever is stored counts as a lock: a damaged record must not open the pages. */
export async function lockState(): Promise<LockState> {
  const [{ [recordKey]: record = null }, { [sessionKey]: key = null }] = await Promise.all([
    browser.storage.local.get(recordKey),
    browser.storage.session.get(sessionKey),
  ]);
  if (record === null) return 'none';
  return key === null ? 'locked' : 'open';
}

/** Calls `listener` whenever the lock is set, opened, closed or removed. Out: stops listening. */
export function watchLock(listener: () => void): () => void {
  const heard = (changes: object) => {
    if (recordKey in changes || sessionKey in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
