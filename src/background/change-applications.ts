import type { Application } from '@/domain/application';
import { isArchived, sameTag } from '@/domain/application-marks';
import type { EventDraft } from '@/domain/events';
import { isStage } from '@/domain/status';
import type { BulkChange } from '@/messaging/application-messages';
import type { Handlers } from '@/messaging/answer';
import type { JournalWriter } from './journal-writer';

/** Changes many applications in one transaction, so that one Undo takes all of it back. */
export function createBulkCommands(writer: JournalWriter): Pick<Handlers, 'applications/change'> {
  return {
    'applications/change': async ({ applicationIds, change }) => {
      const events = await writer.record(async (transaction) => {
        const store = transaction.objectStore('applications');
        const found = await Promise.all([...new Set(applicationIds)].map((id) => store.get(id)));
        return found.flatMap((application) =>
          application && !isSo(application, change)
            ? [draftOf(writer, application.id, change)]
            : [],
        );
      });
      return { eventIds: events.map(({ id }) => id) };
    },
  };
}

/** Whether a change would say nothing new. */
function isSo(application: Application, change: BulkChange): boolean {
  const has = (tag: string) => application.tags.some((each) => sameTag(each) === sameTag(tag));
  switch (change.what) {
    case 'status':
      return (application.outcome ?? application.stage) === change.status;
    case 'tag':
      return has(change.tag);
    case 'untag':
      return !has(change.tag);
    case 'priority':
      return application.priority === change.priority;
    case 'archive':
      return isArchived(application) === change.archived;
  }
}

function draftOf(writer: JournalWriter, id: string, change: BulkChange): EventDraft {
  switch (change.what) {
    case 'status':
      return isStage(change.status)
        ? writer.draft('application.stageChanged', id, { stage: change.status })
        : writer.draft('application.ended', id, { outcome: change.status });
    case 'tag':
      return writer.draft('application.tagged', id, { tags: [change.tag] });
    case 'untag':
      return writer.draft('application.untagged', id, { tags: [change.tag] });
    case 'priority':
      return writer.draft('application.prioritySet', id, { priority: change.priority });
    case 'archive':
      return writer.draft('application.archiveSet', id, { archived: change.archived });
  }
}
