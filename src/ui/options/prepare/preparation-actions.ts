import { i18n } from '#i18n';
import type { OwnEntry } from '@/domain/events';
import type { RoundFields, RoundPlan } from '@/domain/interview';
import type { SentenceFields } from '@/domain/own-words';
import { preparationSubject, type PreparationSettings } from '@/domain/preparation';
import type { Stage } from '@/domain/status';
import { ask } from '@/messaging/ask';
import type { Notices } from '../../notice/notices.svelte';
import { statusName } from '../../words/status-names';

type Recorded = Promise<{ eventIds: string[] }>;

/** Writes without a word on screen: what is saved as it is typed says so beside the field. */
export function keep<Type extends OwnEntry['type']>(
  type: Type,
  data: Extract<OwnEntry, { type: Type }>['data'],
  subject: string = preparationSubject,
): Recorded {
  return ask('entries/record', { entries: [{ type, subject, data } as OwnEntry], at: null });
}

/** Writes into a round as `keep` does: what the user notes for themselves alone stays apart from its plan. */
export function keepInRound(
  applicationId: string,
  round: string,
  { afterNotes, rehearsal, ...plan }: Partial<RoundFields>,
): Recorded {
  const reflection = {
    ...(afterNotes !== undefined && { afterNotes }),
    ...(rehearsal && { rehearsal }),
  };
  const entries: OwnEntry[] = [];
  const subject = applicationId;
  if (Object.keys(plan).length > 0)
    entries.push({ type: 'interview.written', subject, data: { round, changes: plan } });
  if (Object.keys(reflection).length > 0)
    entries.push({ type: 'interview.reflected', subject, data: { round, changes: reflection } });
  return ask('entries/record', { entries, at: null });
}

/** What the user can do while preparing: each says what it did and can be undone. */
export class PreparationActions {
  #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** `stage`: where the user says that the application is with this round; null to leave it where it is. */
  writeRound(
    applicationId: string,
    round: string,
    changes: Partial<RoundPlan>,
    stage: Stage | null = null,
  ): Promise<boolean> {
    const command = ask('entries/record', {
      entries: [{ type: 'interview.written', subject: applicationId, data: { round, changes } }],
      at: null,
      ...(stage && { moved: { applicationId, stage } }),
    });
    const text =
      stage === null
        ? i18n.t('interview.kept')
        : i18n.t('interview.keptAndMoved', [statusName(stage)]);
    return this.#notices.report(text, command);
  }

  removeRound(applicationId: string, round: string): Promise<boolean> {
    const command = keep('interview.removed', { round }, applicationId);
    return this.#notices.report(i18n.t('interview.removed'), command);
  }

  removeStory(story: string): Promise<boolean> {
    return this.#notices.report(i18n.t('story.removed'), keep('story.removed', { story }));
  }

  removeValues(writing: string): Promise<boolean> {
    return this.#notices.report(i18n.t('words.removed'), keep('values.removed', { writing }));
  }

  writeSentence(sentence: string, changes: Partial<SentenceFields>): Promise<boolean> {
    const command = keep('sentence.written', { sentence, changes });
    return this.#notices.report(i18n.t('words.kept'), command);
  }

  removeSentence(sentence: string): Promise<boolean> {
    return this.#notices.report(i18n.t('words.removed'), keep('sentence.removed', { sentence }));
  }

  set(changes: Partial<PreparationSettings>): Promise<boolean> {
    return this.#notices.report(i18n.t('notice.corrected'), keep('preparation.set', { changes }));
  }
}
