import { i18n } from '#i18n';
import type { OwnEntry } from '@/domain/events';
import {
  roleFamiliesSubject,
  type NamedFamily,
  type OwnRoleFamilies,
} from '@/domain/role-families';
import { titlesLike } from '@/insights/own-role-families';
import { ask } from '@/messaging/ask';
import type { Notices } from '../../../notice/notices.svelte';

const subject = roleFamiliesSubject;

/** How the user groups roles: each step says what it did and can be undone. */
export class RoleActions {
  #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  putTitle(title: string, { key, name }: NamedFamily): Promise<boolean> {
    const data = { title, family: { key, name } };
    const entry = { type: 'roleFamily.titlePut', subject, data } as const;
    return this.#record(i18n.t('roles.titlePut', [title, name]), [entry]);
  }

  freeTitle(title: string, own: OwnRoleFamilies): Promise<boolean> {
    const entries = titlesLike(own, title).map(
      (each) => ({ type: 'roleFamily.titleFreed', subject, data: { title: each } }) as const,
    );
    return this.#record(i18n.t('roles.titleFreed', [title]), entries);
  }

  /** All of one family is part of another from now on; of itself: it has another name. */
  merge(from: NamedFamily, into: NamedFamily): Promise<boolean> {
    const data = {
      from: { key: from.key, name: from.name },
      into: { key: into.key, name: into.name },
    };
    const said = from.key === into.key ? 'roles.renamed' : 'roles.merged';
    return this.#record(i18n.t(said, [from.name, into.name]), [
      { type: 'roleFamily.merged', subject, data },
    ]);
  }

  free({ key, name }: NamedFamily): Promise<boolean> {
    const entry = { type: 'roleFamily.freed', subject, data: { key } } as const;
    return this.#record(i18n.t('roles.freed', [name]), [entry]);
  }

  #record(text: string, entries: OwnEntry[]): Promise<boolean> {
    return this.#notices.report(text, ask('entries/record', { entries, at: null }));
  }
}
