import { isPrivateKind, mapPrivateTexts } from '@/domain/private-kinds';
import type { EventDraft, JournalEvent } from '@/domain/events';
import { isSealed } from '@/domain/private-text';
import { currentKey } from './keyring';
import { lockState } from './lock-state';
import { openText, sealText } from './seal';

/** Said where something private is to be recorded or read and the lock is closed. */
export class LockedError extends Error {
  constructor() {
    super('Locked: the passphrase is needed first.');
  }
}

/**
 * The drafts as they are recorded: what is private sealed while there is a passphrase.
 * Throws LockedError when the lock is closed: then it could not be sealed.
 */
export async function sealDrafts<Draft extends Pick<EventDraft, 'type' | 'data'>>(
  drafts: readonly Draft[],
): Promise<Draft[]> {
  if (!drafts.some(({ type }) => isPrivateKind(type)) || (await lockState()) === 'none') {
    return [...drafts];
  }
  const key = await currentKey();
  if (key === null) throw new LockedError();
  return Promise.all(drafts.map((draft) => sealEvent(key, draft)));
}

/** One event with its private words sealed. */
export async function sealEvent<Event extends Pick<JournalEvent, 'type' | 'data'>>(
  key: CryptoKey,
  event: Event,
): Promise<Event> {
  if (!isPrivateKind(event.type)) return event;
  return { ...event, data: await mapPrivateTexts(event.data, (text) => sealText(key, text)) };
}

/**
 * A value as it is shown: every sealed text in it opened, however deep. What does not open becomes empty.
 * Throws LockedError when something is sealed and the lock is closed.
 */
export async function openValue<Value>(value: Value): Promise<Value> {
  if (!holdsSealed(value)) return value;
  const key = await currentKey();
  if (key === null) throw new LockedError();
  return mapSealed(value, async (text) => (await openText(key, text)) ?? '');
}

/** Events as they were written: those that are private opened. Throws LockedError as `openValue` does. */
export function openEvents(events: readonly JournalEvent[]): Promise<JournalEvent[]> {
  return Promise.all(events.map((event) => (isPrivateKind(event.type) ? openValue(event) : event)));
}

function holdsSealed(value: unknown): boolean {
  if (typeof value === 'string') return isSealed(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSealed);
}

async function mapSealed<Value>(
  value: Value,
  open: (text: string) => Promise<string>,
): Promise<Value> {
  if (typeof value === 'string') return (isSealed(value) ? await open(value) : value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return (await Promise.all(value.map((each) => mapSealed(each as unknown, open)))) as Value;
  }
  const entries = Object.entries(value).map(
    async ([name, each]) => [name, await mapSealed(each as unknown, open)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Value;
}
