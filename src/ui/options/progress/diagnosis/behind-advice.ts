import { i18n } from '#i18n';
import type { Advice } from '@/insights/experiments';
import type { Compared } from '@/insights/groups';
import type { StepRate } from '@/insights/step-rates';
import { keyPart } from '../../../words/key-part';
import { countName, shareName } from '../../../words/numbers';
import { reasonName } from '../../../words/status-names';
import { groupName, type GroupContext } from '../progress-names';

/** The user's own numbers behind an advice in words: the step's, then those of a group or a reason, where there are any. */
export function behindAdvice(
  { compared, noted }: Advice,
  step: string,
  { reached, cases }: StepRate,
  context: GroupContext,
): string {
  const own = [
    ...(compared ? [comparedText(compared, context)] : []),
    ...(noted
      ? [
          i18n.t('progress.diagnosis.noted', [
            reasonName(noted.reason),
            countName(noted.count),
            countName(noted.total),
          ]),
        ]
      : []),
  ];
  const all = `${step}: ${shareName(reached, cases)}`;
  return [all, ...(own.length > 0 ? own : [i18n.t('progress.diagnosis.noNumbers')])].join('; ');
}

function comparedText(
  { dimension, group, those, others, verdict }: Compared,
  context: GroupContext,
) {
  return i18n.t(`progress.diagnosis.compared.${keyPart(verdict)}`, [
    groupName(dimension, group, context),
    shareName(those.reached, those.cases),
    shareName(others.reached, others.cases),
  ]);
}
