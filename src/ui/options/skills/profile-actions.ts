import { i18n } from '#i18n';
import { ask } from '@/messaging/ask';
import type { Notices } from '../../notice/notices.svelte';
import { countName } from '../../words/numbers';

/** What the user can do with their own skills: each says what it did and can be undone. */
export class ProfileActions {
  #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  add(skills: string[]): Promise<boolean> {
    const [first = ''] = skills;
    const text =
      skills.length === 1
        ? i18n.t('skills.added', [first])
        : i18n.t('skills.addedMany', [countName(skills.length)]);
    return this.#notices.report(text, ask('profile/add-skills', { skills }));
  }

  remove(skill: string): Promise<boolean> {
    const command = ask('profile/remove-skills', { skills: [skill] });
    return this.#notices.report(i18n.t('skills.removed', [skill]), command);
  }
}
