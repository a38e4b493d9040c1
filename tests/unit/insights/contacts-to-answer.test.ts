import { expect, test } from 'vitest';
import { contactsToAnswer } from '@/insights/contacts-to-answer';

function contact(name: string, on: string | null) {
  return { id: name, name, company: 'Larch', followUp: on ? { on, what: 'Call' } : null };
}

test('whoever waits is named from their day on, the longest wait first', () => {
  const contacts = [
    contact('Cleo', '2026-05-03'),
    contact('Ben', '2026-05-04'),
    contact('Ada', '2026-05-03'),
    contact('Dora', '2026-04-28'),
    contact('Eve', null),
  ];
  const due = contactsToAnswer(contacts, '2026-05-03');
  expect(due.map(({ name }) => name)).toEqual(['Dora', 'Ada', 'Cleo']);
  expect(due[0]).toEqual({
    contactId: 'Dora',
    name: 'Dora',
    company: 'Larch',
    what: 'Call',
    on: '2026-04-28',
  });
});
