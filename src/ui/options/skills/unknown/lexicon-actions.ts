import { i18n } from '#i18n';
import type { OwnEntry } from '@/domain/events';
import { lexiconSubject, type OwnSkill } from '@/domain/own-lexicon';
import { ask } from '@/messaging/ask';
import type { Notices } from '../../../notice/notices.svelte';

const subject = lexiconSubject;

/** What the user can do with terms that the lexicon lacks: each says what it did and can be undone. */
export class LexiconActions {
  #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** Adds a skill, or changes the one of this name. The worker then counts all postings anew. */
  add(skill: OwnSkill): Promise<boolean> {
    const entry = { type: 'lexicon.skillAdded', subject, data: skill } as const;
    return this.#record(i18n.t('unknown.added', [skill.name]), entry);
  }

  remove(name: string): Promise<boolean> {
    const entry = { type: 'lexicon.skillRemoved', subject, data: { name } } as const;
    return this.#record(i18n.t('unknown.removed', [name]), entry);
  }

  hide(term: string): Promise<boolean> {
    const entry = { type: 'lexicon.termHidden', subject, data: { term } } as const;
    return this.#record(i18n.t('unknown.hidden', [term]), entry);
  }

  show(term: string): Promise<boolean> {
    const entry = { type: 'lexicon.termShown', subject, data: { term } } as const;
    return this.#record(i18n.t('unknown.shown', [term]), entry);
  }

  #record(text: string, entry: OwnEntry): Promise<boolean> {
    return this.#notices.report(text, ask('entries/record', { entries: [entry], at: null }));
  }
}
