import { useClient } from '../../app/useClient.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import { skillIcon } from '../units/skillIcon.ts';
import { UnitMark } from '../units/UnitMark.tsx';
import type { Candidate } from './Candidate.ts';
import { distanceText } from './distanceText.ts';
import { reasonOf } from './reasonOf.ts';
import { skillText } from './skillText.ts';

/** One unit that could go: what it does, how far it is, and in words why it stands here and what it would cost. */
export const AssignRow = ({
  candidate,
  place,
  active,
  support,
  onChoose,
  onSupport,
}: {
  readonly candidate: Candidate;
  readonly place: number;
  readonly active: boolean;
  readonly support: boolean;
  readonly onChoose: () => void;
  readonly onSupport: () => void;
}) => {
  const { settings } = useClient();
  const { unit, proposal } = candidate;
  const reason = reasonOf(candidate);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrows, digits and Enter do it
    <div
      id={`assign-${unit.id}`}
      role="option"
      class={`assign-row${active ? ' assign-active' : ''}${support ? ' assign-support' : ''}`}
      aria-selected={active || support}
      onClick={(event) => (event.shiftKey ? onSupport() : onChoose())}
    >
      <span class="assign-key" aria-hidden="true">
        {place + 1}
      </span>
      <b class="assign-sign">{unit.callSign}</b>
      <UnitMark unit={unit} />
      <b class="assign-far number">
        {proposal.distanceM === undefined ? '–' : distanceText(proposal.distanceM, settings.language.value)}
      </b>
      <b class="assign-minutes number">
        {proposal.minutes === undefined ? '' : `± ${Math.max(1, Math.round(proposal.minutes))} min`}
      </b>
      <span class="assign-skills">
        {unit.skills.map((skill) => (
          <span key={skill} class="assign-skill">
            <Icon name={skillIcon(skill)} />
            {skillText(skill)}
          </span>
        ))}
        {unit.crew.length > 0 && (
          <span class="assign-skill">
            <Icon name="users" />
            {t('assign.crew', { count: unit.crew.length })}
          </span>
        )}
      </span>
      <span class={`assign-why assign-why-${reason.tone}`}>
        <Icon name={reason.icon} />
        <span>{reason.words}</span>
        {reason.more && <span class="assign-more">{`· ${reason.more}`}</span>}
        {support && <b class="assign-as">{t('assign.asSupport')}</b>}
      </span>
    </div>
  );
};
