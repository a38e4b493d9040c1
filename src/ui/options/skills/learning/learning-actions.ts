import { i18n } from '#i18n';
import type { OwnEntry } from '@/domain/events';
import { hoursSpent, type LearningItem } from '@/domain/learning';
import { profileSubject } from '@/domain/profile';
import { ask } from '@/messaging/ask';
import type { Notices } from '../../../notice/notices.svelte';
import { hoursName } from './hours-name';

/** What the user can do with what they learn: each says what it did and can be undone. */
export class LearningActions {
  #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  start(skill: string): Promise<boolean> {
    const data = { skill, note: '', plannedHours: null };
    return this.#record(i18n.t('learning.started', [skill]), [
      { type: 'learning.started', subject: crypto.randomUUID(), data },
    ]);
  }

  change(
    { id }: LearningItem,
    changes: Partial<Pick<LearningItem, 'note' | 'plannedHours'>>,
  ): Promise<boolean> {
    return this.#record(i18n.t('notice.corrected'), [
      { type: 'learning.changed', subject: id, data: changes },
    ]);
  }

  addResource({ id }: LearningItem, title: string, url: string | null): Promise<boolean> {
    return this.#record(i18n.t('learning.resourceAdded'), [
      { type: 'learning.resourceAdded', subject: id, data: { title, url } },
    ]);
  }

  /** `at`: the day on which they were spent; null for now. */
  spend({ id }: LearningItem, hours: number, at: string | null): Promise<boolean> {
    const entries: OwnEntry[] = [{ type: 'learning.hoursSpent', subject: id, data: { hours } }];
    return this.#record(i18n.t('learning.spent', [hoursName(hours)]), entries, at);
  }

  /** It goes on the profile, and counts as a win. */
  finish(item: LearningItem): Promise<boolean> {
    const { id, skill } = item;
    const hours = hoursSpent(item);
    const text =
      hours > 0
        ? i18n.t('learning.winHours', [skill, hoursName(hours)])
        : i18n.t('learning.win', [skill]);
    return this.#record(i18n.t('learning.finished', [skill]), [
      { type: 'learning.finished', subject: id, data: {} },
      { type: 'profile.skillsAdded', subject: profileSubject, data: { skills: [skill] } },
      { type: 'win.recorded', subject: crypto.randomUUID(), data: { kind: 'skill', text } },
    ]);
  }

  reopen({ id, skill }: LearningItem): Promise<boolean> {
    return this.#record(i18n.t('learning.started', [skill]), [
      { type: 'learning.reopened', subject: id, data: {} },
    ]);
  }

  remove({ id, skill }: LearningItem): Promise<boolean> {
    return this.#record(i18n.t('learning.removed', [skill]), [
      { type: 'learning.removed', subject: id, data: {} },
    ]);
  }

  /** A resource or hours that did not belong there. */
  takeBack(eventId: string): Promise<boolean> {
    return this.#notices.report(
      i18n.t('notice.tookBack'),
      ask('event/retract', { eventIds: [eventId] }),
    );
  }

  #record(text: string, entries: OwnEntry[], at: string | null = null): Promise<boolean> {
    return this.#notices.report(text, ask('entries/record', { entries, at }));
  }
}
