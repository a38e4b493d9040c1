import { i18n } from '#i18n';
import { companySizes, type Channel, type CompanySize } from '@/domain/approach';
import type { Resume } from '@/domain/resume';
import type { Rate } from '@/insights/credible-rate';
import type { FlowEnd } from '@/insights/flow';
import type { Dimension } from '@/insights/groups';
import type { Level } from '@/insights/levels';
import type { Step } from '@/insights/step-rates';
import type { Measure } from '@/insights/steps-taken';
import { keyPart } from '../../words/key-part';
import { percentName } from '../../words/numbers';

export function measureName(measure: Measure): string {
  return i18n.t(`progress.measure.${measure}`);
}

export function flowName(place: Level | FlowEnd): string {
  return i18n.t(`progress.flow.level.${place}`);
}

export function stepName(step: Step): string {
  return i18n.t(`progress.diagnosis.steps.${step}`);
}

export function channelName(channel: Channel): string {
  return i18n.t(`approach.channel.${keyPart(channel)}`);
}

export function companySizeName(size: CompanySize): string {
  return i18n.t(`approach.size.${size}`);
}

/** A rate with its interval: "10%, probably between 5% and 18%". */
export function rateName({ share, low, high }: Rate): string {
  return i18n.t('progress.diagnosis.rate', [
    percentName(share),
    percentName(low),
    percentName(high),
  ]);
}

const weekdayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

/** What names of groups are looked up in. */
export interface GroupContext {
  resumes: readonly Pick<Resume, 'id' | 'name'>[];
  /** The name of a role family by its key. */
  familyNames: ReadonlyMap<string, string>;
}

/** The name of one group of a dimension. */
export function groupName(
  dimension: Dimension,
  group: string,
  { resumes, familyNames }: GroupContext,
): string {
  switch (dimension) {
    case 'channel':
      return channelName(group as Channel);
    case 'family':
      return familyNames.get(group) ?? group;
    case 'tailored':
      return i18n.t(group === 'yes' ? 'progress.flow.tailored.yes_' : 'progress.flow.tailored.no_');
    case 'resume':
      return resumes.find(({ id }) => id === group)?.name ?? i18n.t('progress.flow.resumeGone');
    case 'size':
      return companySizeName(companySizes[Number(group)]!);
    case 'weekday':
      return weekdayFormat.format(monday + Number(group) * 86_400_000);
    case 'age':
      return i18n.t(`progress.flow.age.a${group as '0' | '1' | '2' | '3'}`);
  }
}
