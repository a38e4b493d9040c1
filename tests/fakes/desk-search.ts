import type { JournalEvent } from '@/domain/events';
import type { Salary } from '@/domain/posting';
import { eventMaker } from './event-maker';
import { inventedSearch } from './search';

const pay: Record<number, Salary> = {
  0: { min: 3400, max: 3900, currency: 'EUR', period: 'month', text: '€3,400–3,900 a month' },
  2: { min: 34_000, max: 39_000, currency: 'GBP', period: 'year', text: '£34,000–£39,000' },
  4: { min: 48_000, max: 56_000, currency: 'GBP', period: 'year', text: '£48k–56k a year' },
  6: { min: 19, max: 22.5, currency: 'GBP', period: 'hour', text: '£19–22.50 per hour' },
  7: { min: null, max: null, currency: null, period: null, text: 'Competitive, grade 6' },
};

/** The invented search of a data analyst as it looks when the user keeps it in order. */
export function deskSearch(now: number): JournalEvent[] {
  const make = eventMaker(now - 10 * 86_400_000);
  const about = (index: number) => `search-${index}`;
  const at = new Date(now - 86_400_000).toISOString();
  return [
    ...inventedSearch(now),
    ...Object.entries(pay).map(([index, salary]) =>
      make('posting.corrected', about(Number(index)), { changes: { salary } }, at),
    ),
    make('application.tagged', about(4), { tags: ['remote', 'dream job'] }, at),
    make('application.tagged', about(2), { tags: ['remote'] }, at),
    make('application.tagged', about(8), { tags: ['short commute', 'union'] }, at),
    make('application.prioritySet', about(4), { priority: 'high' }, at),
    make('application.prioritySet', about(8), { priority: 'high' }, at),
    make('application.prioritySet', about(6), { priority: 'low' }, at),
    make(
      'note.added',
      about(4),
      {
        text: 'Ines knows **the team**.\n\n- asks for [the portfolio](https://ines.example/)\n- starts in May',
      },
      at,
    ),
    make(
      'attachment.linked',
      about(4),
      {
        attachment: 'desk-1',
        name: 'Portfolio',
        url: 'https://ines.example/portfolio',
      },
      at,
    ),
    make(
      'attachment.filed',
      about(4),
      {
        attachment: 'desk-2',
        name: 'cover-letter.pdf',
        mime: 'application/pdf',
        size: 214_000,
      },
      at,
    ),
    make('view.kept', 'view-1', {
      name: 'Remote first',
      selection: {
        query: '',
        filter: 'active',
        tag: 'remote',
        priority: null,
        sort: { column: 'priority', descending: false },
        layout: 'table',
      },
    }),
  ];
}
