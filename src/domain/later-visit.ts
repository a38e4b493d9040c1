import type { Sighting } from './events';
import type { Posting, PostingDraft, Salary } from './posting';

/** A value that later visits found, and when it was first seen. */
export interface Seen<Value> {
  value: Value;
  at: string;
}

/** A saved posting's page as it was last seen. Each is null while the page still says what it said at saving. */
export interface SeenPage {
  text: Seen<string> | null;
  pay: Seen<Salary> | null;
  open: Seen<boolean> | null;
  /** The pay that was read at saving: the posting's own may have been put right by the user since. */
  savedPay: Salary | null;
}

export function pageAtSaving(posting: Posting): SeenPage {
  return { text: null, pay: null, open: null, savedPay: posting.salary };
}

/**
 * What is new on screen against the last known state, or null. What the page does not show is no change: another
 * layout may leave it out, and a text that breaks off early may be one that was not unfolded.
 */
export function changesSince(
  posting: Posting,
  page: SeenPage,
  draft: Pick<PostingDraft, 'descriptionText' | 'salary' | 'open'>,
): Sighting | null {
  const changes: Sighting = {};
  const text = page.text?.value ?? posting.descriptionText;
  if (!plain(text).startsWith(plain(draft.descriptionText))) {
    changes.descriptionText = draft.descriptionText;
  }
  const pay = page.pay?.value ?? page.savedPay;
  if (draft.salary !== null && !isSamePay(pay, draft.salary)) changes.salary = draft.salary;
  const isClosed = (page.open?.value ?? posting.open) === false;
  if (draft.open !== null && isClosed === draft.open) changes.open = draft.open;
  return Object.keys(changes).length > 0 ? changes : null;
}

/** The page after a visit. A change that another device has seen already keeps its first day. */
export function seePage(
  posting: Posting,
  page: SeenPage,
  { descriptionText, salary, open }: Sighting,
  at: string,
): SeenPage {
  const seen = { ...page };
  if (descriptionText !== undefined && plain(descriptionText) !== plain(page.text?.value)) {
    const isAsSaved = plain(descriptionText) === plain(posting.descriptionText);
    seen.text = isAsSaved ? null : { value: descriptionText, at };
  }
  if (salary !== undefined && !isSamePay(page.pay?.value ?? null, salary)) {
    seen.pay = isSamePay(page.savedPay, salary) ? null : { value: salary, at };
  }
  if (open !== undefined && open !== (page.open?.value ?? posting.open)) {
    seen.open = { value: open, at };
  }
  return seen;
}

function plain(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Layouts word the same pay differently: what was understood decides, the words only where nothing was. */
function isSamePay(a: Salary | null, b: Salary): boolean {
  if (a === null) return false;
  if (plain(a.text) === plain(b.text)) return true;
  const isUnderstood = (a.min ?? a.max) !== null;
  return (
    isUnderstood &&
    a.min === b.min &&
    a.max === b.max &&
    a.currency === b.currency &&
    a.period === b.period
  );
}
