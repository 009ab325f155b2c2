import { t } from '../../i18n/t.ts';
import type { IconName } from '../../ui/icon/iconNames.ts';
import type { Candidate } from './Candidate.ts';
import { skillText } from './skillText.ts';

/** Why a unit stands where it stands in the proposal, and what taking it would cost. */
export interface CandidateReason {
  readonly tone: 'good' | 'warn' | 'plain';
  readonly icon: IconName;
  readonly words: string;
  readonly more?: string;
}

export const reasonOf = ({ proposal }: Candidate): CandidateReason => {
  const { reason, cost, skillsMissing, skillsHeld } = proposal;
  const missing = skillsMissing.map(skillText).join(', ');
  const more = [
    ...(cost ? [t('assign.fallsBack', { priority: cost.priority })] : []),
    ...(missing === '' ? [] : [t('assign.lacks', { skills: missing })]),
  ].join(', ');
  const rest = more === '' ? {} : { more };
  if (cost) {
    const words = { priority: cost.priority, title: cost.title };
    return {
      tone: 'warn',
      icon: 'triangle-alert',
      words:
        reason === 'NEARER_BUSY' ? t('assign.reason.nearerBusy', words) : t('assign.reason.busyOn', words),
      ...rest,
    };
  }
  if (reason === 'NEAREST_FREE' && missing === '')
    return {
      tone: 'good',
      icon: 'check',
      words:
        skillsHeld.length > 0
          ? t('assign.reason.nearestFreeWith', { skills: skillsHeld.map(skillText).join(', ') })
          : t('assign.reason.nearestFree'),
    };
  return { tone: 'plain', icon: 'info', words: t(`assign.reason.${plainReasons[reason]}`), ...rest };
};

const plainReasons = {
  NEAREST_FREE: 'nearestFree',
  FREE: 'free',
  NEARER_BUSY: 'busy',
  BUSY: 'busy',
  NO_POSITION: 'noPosition',
} as const;
