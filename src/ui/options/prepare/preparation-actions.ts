import { i18n } from '#i18n';
import type { OwnEntry } from '@/domain/events';
import type { RoundFields } from '@/domain/interview';
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
    changes: Partial<RoundFields>,
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

  set(changes: Partial<PreparationSettings>): Promise<boolean> {
    return this.#notices.report(i18n.t('notice.corrected'), keep('preparation.set', { changes }));
  }
}
