import { describe, expect, test } from 'vitest';
import { foldAttachments, largestFile } from '@/domain/attachment';
import { journalEventSchema } from '@/domain/events';
import { eventMaker } from '../../fakes/event-maker';

const id = 'application-1';
const make = eventMaker();
const link = make('attachment.linked', id, {
  attachment: 'a1',
  name: 'Portfolio',
  url: 'https://ines.example/portfolio',
});
const file = make('attachment.filed', id, {
  attachment: 'a2',
  name: 'cover-letter.pdf',
  mime: 'application/pdf',
  size: 4200,
});

describe('what is attached to an application', () => {
  test('stands in the order in which it was added, whatever the order of arrival', () => {
    const expected = {
      applicationId: id,
      items: [
        {
          id: 'a1',
          kind: 'link',
          name: 'Portfolio',
          url: 'https://ines.example/portfolio',
          addedAt: link.at,
        },
        {
          id: 'a2',
          kind: 'file',
          name: 'cover-letter.pdf',
          mime: 'application/pdf',
          size: 4200,
          addedAt: file.at,
        },
      ],
    };
    expect(foldAttachments([link, file], id)).toEqual(expected);
    expect(foldAttachments([file, link], id)).toEqual(expected);
  });

  test('goes when it is removed, or its application is, and comes back by Undo', () => {
    const removed = make('attachment.removed', id, { attachment: 'a1' });
    expect(foldAttachments([link, file, removed], id)?.items).toMatchObject([{ id: 'a2' }]);
    const gone = make('application.removed', id, {});
    expect(foldAttachments([link, file, gone], id)).toBeNull();
    const undo = make('event.retracted', id, { target: gone.id });
    expect(foldAttachments([link, file, gone, undo], id)?.items).toHaveLength(2);
  });

  test('is no address but one of the web, and no file over the limit', () => {
    const script = { ...link, data: { ...link.data, url: 'javascript:alert(1)' } };
    const large = { ...file, data: { ...file.data, size: largestFile + 1 } };
    expect(journalEventSchema.safeParse(script).success).toBe(false);
    expect(journalEventSchema.safeParse(large).success).toBe(false);
    expect(journalEventSchema.safeParse(file).success).toBe(true);
  });
});
