import fc from 'fast-check';
import { priorities } from '@/domain/application-marks';
import { layouts } from '@/domain/application-view';
import { applicationId, entry, text } from './arbitrary-entry';

const tags = fc.array(fc.constantFrom('remote', 'Remote', 'asap'), { minLength: 1, maxLength: 3 });
const attachment = fc.constantFrom('attachment-1', 'attachment-2');
const view = fc.constantFrom('view-1', 'view-2');

/** How the user may keep their applications in order. */
export const aboutOrder = [
  entry('application.tagged', applicationId, fc.record({ tags })),
  entry('application.untagged', applicationId, fc.record({ tags })),
  entry(
    'application.prioritySet',
    applicationId,
    fc.record({ priority: fc.constantFrom(...priorities) }),
  ),
  entry('application.archiveSet', applicationId, fc.record({ archived: fc.boolean() })),
  entry(
    'attachment.linked',
    applicationId,
    fc.record({ attachment, name: text, url: fc.constant('https://ines.example/') }),
  ),
  entry(
    'attachment.filed',
    applicationId,
    fc.record({ attachment, name: text, mime: text, size: fc.nat(5000) }),
  ),
  entry('attachment.removed', applicationId, fc.record({ attachment })),
  entry(
    'view.kept',
    view,
    fc.record({
      name: text,
      selection: fc.record({
        query: text,
        filter: fc.constantFrom('active', 'archived', 'offer'),
        tag: fc.constantFrom(null, 'remote'),
        priority: fc.constantFrom(null, ...priorities),
        sort: fc.constant({ column: 'title' as const, descending: false }),
        layout: fc.constantFrom(...layouts),
      }),
    }),
  ),
  entry('view.removed', view, fc.constant({})),
];
