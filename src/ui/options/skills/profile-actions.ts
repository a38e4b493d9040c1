import { i18n } from '#i18n';
import { profileSubject, type ProfileSkill } from '@/domain/profile';
import type { SkillDetailChange } from '@/domain/skill-detail';
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
    return this.#notices.report(addedWords(skills), ask('profile/add-skills', { skills }));
  }

  /** Adds skills with what is known of their levels and last use. */
  addDescribed(skills: ProfileSkill[]): Promise<boolean> {
    const names = skills.map(({ name }) => name);
    const subject = profileSubject;
    const command = ask('entries/record', {
      entries: [
        { type: 'profile.skillsAdded', subject, data: { skills: names } },
        { type: 'profile.skillsDescribed', subject, data: { skills } },
      ],
      at: null,
    });
    return this.#notices.report(addedWords(names), command);
  }

  /** Says anew how well the user knows a skill, or when they last used it. */
  describe(change: SkillDetailChange): Promise<boolean> {
    const command = ask('entries/record', {
      entries: [
        { type: 'profile.skillsDescribed', subject: profileSubject, data: { skills: [change] } },
      ],
      at: null,
    });
    return this.#notices.report(i18n.t('profile.described', [change.name]), command);
  }

  remove(skill: string): Promise<boolean> {
    const command = ask('profile/remove-skills', { skills: [skill] });
    return this.#notices.report(i18n.t('skills.removed', [skill]), command);
  }
}

function addedWords(skills: readonly string[]): string {
  const [first = ''] = skills;
  return skills.length === 1
    ? i18n.t('skills.added', [first])
    : i18n.t('skills.addedMany', [countName(skills.length)]);
}
