import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldContact } from '@/domain/contact';
import { emptyContact } from '@/domain/contact-fields';
import { contactKeys, profileAddress } from '@/domain/contact-keys';
import { journalEventSchema } from '@/domain/events';
import { eventMaker } from '../../fakes/event-maker';

const make = eventMaker();
const id = 'contact-1';
const person = { ...emptyContact, name: 'Ada Marsh', company: 'Larch GmbH' };
const added = make('contact.added', id, { ...person, origin: 'hand' });
const linked = make('contact.linked', id, { applicationId: 'a', part: 'recruiter' });
const talk = make('conversation.recorded', id, {
  kind: 'call',
  said: 'They look for a planner in spring.',
  nextStep: 'Send her the article',
  nextOn: '2026-05-03',
});
const earlierTalk = make(
  'conversation.recorded',
  id,
  { kind: 'mail', said: 'She answered.', nextStep: '', nextOn: null },
  '2025-12-01T12:00:00.000Z',
);

describe('a contact', () => {
  test('carries what is known, the conversations by day, and the next step', () => {
    const contact = foldContact([added, linked, talk])!;
    expect(contact).toMatchObject({
      name: 'Ada Marsh',
      companyKey: 'larch',
      parts: [{ applicationId: 'a', part: 'recruiter' }],
      applicationIds: ['a'],
      followUp: { on: '2026-05-03', what: 'Send her the article' },
    });
    const two = foldContact([added, talk, earlierTalk])!;
    expect(two.conversations.map(({ kind }) => kind)).toEqual(['call', 'mail']);
  });

  test('has the next step that was named last, and the one before when that is taken back', () => {
    expect(foldContact([added, talk, earlierTalk])?.followUp?.on).toBe('2026-05-03');
    const moved = make('contact.followUpSet', id, { followUp: { on: '2026-05-10', what: 'Call' } });
    expect(foldContact([added, talk, moved])?.followUp).toEqual({ on: '2026-05-10', what: 'Call' });
    const undo = make('event.retracted', id, { target: moved.id });
    expect(foldContact([added, talk, moved, undo])?.followUp?.on).toBe('2026-05-03');
    const done = make('contact.followUpSet', id, { followUp: null });
    expect(foldContact([added, talk, done])?.followUp).toBeNull();
  });

  test('has one part in an application, the last that was named', () => {
    const other = make('contact.linked', id, { applicationId: 'a', part: 'referrer' });
    expect(foldContact([added, linked, other])?.parts).toEqual([other.data]);
    const unlinked = make('contact.unlinked', id, { applicationId: 'a' });
    expect(foldContact([added, linked, unlinked])?.applicationIds).toEqual([]);
  });

  test('that was removed is gone until that is taken back', () => {
    const removed = make('contact.removed', id, {});
    expect(foldContact([added, talk, removed])).toBeNull();
    const undo = make('event.retracted', id, { target: removed.id });
    expect(foldContact([added, talk, removed, undo])?.conversations).toHaveLength(1);
    expect(foldContact([talk])).toBeNull();
  });

  test('is the same in whatever order the events arrive', () => {
    const changed = make('contact.changed', id, { changes: { company: 'Quillbrook' } });
    const events = [added, linked, talk, earlierTalk, changed];
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(foldContact(shuffled)).toEqual(foldContact(events));
      }),
    );
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'linkedin.com/in/ada', ''])(
  'the link "%s" is refused',
  (link) => {
    const event = { ...added, data: { ...added.data, links: [link] } };
    expect(journalEventSchema.safeParse(event).success).toBe(false);
  },
);

test.each(['2026-5-3', '03.05.2026', ''])('the day "%s" is refused', (on) => {
  const event = make('contact.followUpSet', id, { followUp: { on, what: '' } });
  expect(journalEventSchema.safeParse(event).success).toBe(false);
});

test.each([
  ['https://www.linkedin.com/in/Ada-Marsh/', 'https://www.linkedin.com/in/ada-marsh'],
  ['https://de.linkedin.com/in/ada-marsh/en?trk=people', 'https://www.linkedin.com/in/ada-marsh'],
  ['https://linkedin.com/in/ada-marsh#about', 'https://www.linkedin.com/in/ada-marsh'],
  ['https://www.linkedin.com/in/', null],
  ['https://www.linkedin.com/company/larch', null],
  ['https://www.linkedin.com.attacker.example/in/ada-marsh', null],
  ['https://example.com/?to=https://www.linkedin.com/in/ada', null],
  ['javascript://www.linkedin.com/in/ada', null],
  ['not an address', null],
])('the profile of %s is %s', (address, profile) => {
  expect(profileAddress(address)).toBe(profile);
});

test('the same person is recognised by profile, by mail, or by name and company', () => {
  const links = ['https://uk.linkedin.com/in/ada-marsh'];
  const one = contactKeys({ ...person, links, email: 'Ada@larch.example' });
  expect(one).toContain('https://www.linkedin.com/in/ada-marsh');
  expect(one).toContain('mail:ada@larch.example');
  const again = contactKeys({ ...person, name: 'ADA  Märsh'.replace('ä', 'a'), company: 'Larch' });
  expect(one).toEqual(expect.arrayContaining(again));
  expect(one).not.toEqual(
    expect.arrayContaining(contactKeys({ ...person, company: 'Quillbrook' })),
  );
});
