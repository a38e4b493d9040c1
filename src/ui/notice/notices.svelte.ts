import { i18n } from '#i18n';
import { ask } from '@/messaging/ask';

export interface Notice {
  text: string;
  /** What Undo takes back; empty where there is nothing to undo. */
  eventIds: string[];
  /** When the first of these events happened; null where the day does not matter. */
  at: string | null;
}

/** The one line that says what was done, with Undo and the day it happened. */
export class Notices {
  current = $state.raw<Notice | null>(null);

  /** Waits for a command and says what it did, or that it did nothing. Out: whether it worked. */
  async report(
    text: string,
    command: Promise<{ eventIds: string[] }>,
    at: string | null = null,
  ): Promise<boolean> {
    try {
      const { eventIds } = await command;
      this.current = { text, eventIds, at };
      return true;
    } catch (error) {
      console.error(error);
      this.current = { text: i18n.t('common.noWorker'), eventIds: [], at: null };
      return false;
    }
  }

  async undo(): Promise<void> {
    const eventIds = this.current?.eventIds ?? [];
    await this.report(
      i18n.t('notice.undone'),
      ask('event/retract', { eventIds }).then(nothingToUndo),
    );
  }

  /** The day of what was just done is another one. */
  async redate(at: string): Promise<void> {
    const notice = this.current;
    if (notice === null) return;
    const redated = Promise.all(
      notice.eventIds.map((eventId) => ask('event/redate', { eventId, at })),
    );
    const undoable = redated.then(() => ({ eventIds: notice.eventIds }));
    await this.report(notice.text, undoable, at);
  }

  dismiss(): void {
    this.current = null;
  }
}

function nothingToUndo(): { eventIds: string[] } {
  return { eventIds: [] };
}
