import { i18n } from '#i18n';
import type { OwnEntry } from '@/domain/events';
import { profileSubject, type ProfileSkill } from '@/domain/profile';
import type { Resume } from '@/domain/resume';
import { ask } from '@/messaging/ask';
import type { Notices } from '../../../notice/notices.svelte';

/** What the user can do with the versions of their résumé: each says what it did and can be undone. */
export class ResumeActions {
  #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** Keeps a version, and puts what is new in it on the profile. Out: its id, or null where that did not work. */
  async add(
    version: Pick<Resume, 'name' | 'text' | 'skills'>,
    forProfile: ProfileSkill[],
  ): Promise<string | null> {
    const id = crypto.randomUUID();
    const names = forProfile.map(({ name }) => name);
    const subject = profileSubject;
    const worked = await this.#record(i18n.t('resume.added', [version.name]), [
      { type: 'resume.added', subject: id, data: version },
      ...(names.length > 0
        ? ([
            { type: 'profile.skillsAdded', subject, data: { skills: names } },
            { type: 'profile.skillsDescribed', subject, data: { skills: forProfile } },
          ] as const)
        : []),
    ]);
    return worked ? id : null;
  }

  revise(
    { id }: Resume,
    changes: Partial<Pick<Resume, 'name' | 'text' | 'skills'>>,
  ): Promise<boolean> {
    return this.#record(i18n.t('notice.corrected'), [
      { type: 'resume.revised', subject: id, data: changes },
    ]);
  }

  makeDefault({ id, name }: Resume): Promise<boolean> {
    return this.#record(i18n.t('resume.isDefault', [name]), [
      { type: 'profile.defaultResumeSet', subject: profileSubject, data: { resumeId: id } },
    ]);
  }

  remove({ id, name }: Resume): Promise<boolean> {
    return this.#record(i18n.t('resume.removed', [name]), [
      { type: 'resume.removed', subject: id, data: {} },
    ]);
  }

  #record(text: string, entries: OwnEntry[]): Promise<boolean> {
    return this.#notices.report(text, ask('entries/record', { entries, at: null }));
  }
}
