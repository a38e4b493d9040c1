import { emptyContact } from '@/domain/contact-fields';
import type { JournalEvent } from '@/domain/events';
import { eventMaker } from './event-maker';

/**
 * Invented people around the invented search, with conversations up to `now`: two at Fenwharf Logistics, one of them to
 * get back to.
 */
export function inventedPeople(now: number): JournalEvent[] {
  const day = 86_400_000;
  const make = eventMaker(now - 40 * day);
  const at = (daysAgo: number) => new Date(now - daysAgo * day).toISOString();
  const dayOf = (daysAgo: number) => at(daysAgo).slice(0, 10);
  const add = (id: string, fields: Partial<typeof emptyContact> & { name: string }) =>
    make('contact.added', id, { ...emptyContact, ...fields, origin: 'hand' }, at(30));
  return [
    add('ada', {
      name: 'Ada Marsh',
      role: 'Head of Planning',
      company: 'Fenwharf Logistics',
      howKnown: 'We shared a desk at the port for a summer',
      email: 'ada@fenwharf.example',
      links: ['https://www.linkedin.com/in/ada-marsh'],
      note: 'Prefers a call in the morning',
    }),
    add('ben', { name: 'Ben Ross', role: 'Recruiter', company: 'Fenwharf Logistics B.V.' }),
    add('cleo', {
      name: 'Cléo Dunn-Abernathy',
      role: 'Analyst who writes about warehouses, trains and the people in them',
      company: 'Larkmoor Health',
      howKnown: 'SQL course at the library',
    }),
    add('emre', { name: 'Emre Falk', company: 'Kettleby Electric' }),
    make(
      'conversation.recorded',
      'ada',
      {
        kind: 'call',
        said: 'They count what leaves the yard by hand. She likes that I ask why.',
        nextStep: 'Send her the article on yard counts',
        nextOn: dayOf(1),
      },
      at(8),
    ),
    make(
      'conversation.recorded',
      'cleo',
      { kind: 'event', said: 'Met at the course evening.', nextStep: '', nextOn: null },
      at(12),
    ),
    make('contact.followUpSet', 'emre', {
      followUp: { on: dayOf(-6), what: 'Ask how the new team is' },
    }),
  ];
}
