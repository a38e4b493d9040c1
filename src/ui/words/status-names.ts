import { i18n } from '#i18n';
import type { Certainty, ChannelOfNews, EndStep, Influence, Reason } from '@/domain/rejection';
import type { Status } from '@/domain/status';
import { keyPart } from './key-part';

export function statusName(status: Status): string {
  return i18n.t(`status.${status}`);
}

/** What the user would say on the way into this status: the label of the button that leads there. */
export function stepName(status: Status): string {
  return i18n.t(`step.${status}`);
}

export function reasonName(reason: Reason): string {
  return i18n.t(`reason.${keyPart(reason)}`);
}

export function certaintyName(certainty: Certainty): string {
  return i18n.t(`certainty.${certainty}`);
}

export function influenceName(influence: Influence): string {
  return i18n.t(`influence.${influence}`);
}

export function endStepName(step: EndStep): string {
  return i18n.t(`endStep.${keyPart(step)}`);
}

export function newsChannelName(channel: ChannelOfNews): string {
  return i18n.t(`newsChannel.${keyPart(channel)}`);
}

export type StatusTone = 'start' | 'going' | 'talk' | 'good' | 'over';

const tones: Record<Status, StatusTone> = {
  saved: 'start',
  preparing: 'start',
  applied: 'going',
  screening: 'talk',
  assessment: 'talk',
  interview: 'talk',
  final: 'talk',
  offer: 'good',
  accepted: 'good',
  declined: 'over',
  withdrawn: 'over',
  rejected: 'over',
  ghosted: 'over',
  closed: 'over',
};

/** The group of statuses that share a colour. */
export function statusTone(status: Status): StatusTone {
  return tones[status];
}
