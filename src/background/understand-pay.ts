import { readSalary } from '@/capture/meaning/salary';
import type { PostingChanges } from '@/domain/events';

/** Changes in which the pay that the user wrote is understood, where it can be; its words stay as they are. */
export function understandPay(changes: PostingChanges): PostingChanges {
  if (!changes.salary) return changes;
  const { text } = changes.salary;
  const understood = readSalary(text);
  return understood ? { ...changes, salary: { ...understood, text } } : changes;
}
