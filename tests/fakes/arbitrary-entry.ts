import fc from 'fast-check';
import type { EventType, OwnEntry } from '@/domain/events';

/** A short text. */
export const text = fc.string({ minLength: 1, maxLength: 10 });
export const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
  .map((time) => new Date(time).toISOString());
export const applicationId = fc.constantFrom('a', 'b', 'c');

/** An entry of one kind, about one of these subjects. */
export function entry<Type extends EventType>(
  type: Type,
  subject: fc.Arbitrary<string>,
  data: fc.Arbitrary<Extract<OwnEntry, { type: Type }>['data']>,
) {
  return fc.record({ type: fc.constant(type), subject, data }) as unknown as fc.Arbitrary<OwnEntry>;
}
