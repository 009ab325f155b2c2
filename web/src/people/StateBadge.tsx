import { isValidOn } from '../../../shared/directory/isValidOn.ts';
import { dayInBelgium } from '../../../shared/kernel/dayInBelgium.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import type { PersonRowView } from './PeopleSource.ts';

const icons: Readonly<Record<'ACTIVE' | 'SUSPENDED' | 'LEFT' | 'NOT_VALID', IconName>> = {
  ACTIVE: 'circle-check',
  SUSPENDED: 'ban',
  LEFT: 'log-out',
  NOT_VALID: 'clock',
};

/**
 * Whether a person may work now: a word and a sign, never a colour alone.
 * @param quiet says nothing of somebody of whom there is nothing to say.
 */
export const StateBadge = ({
  person,
  now,
  quiet = false,
}: {
  readonly person: Pick<PersonRowView, 'state' | 'validFrom' | 'validUntil'>;
  readonly now: number;
  readonly quiet?: boolean;
}) => {
  const valid = isValidOn(person, dayInBelgium(now));
  const state = person.state === 'ACTIVE' && !valid ? 'NOT_VALID' : person.state;
  return (
    <span class={`state-badge state-${state.toLowerCase()}`}>
      {!(quiet && state === 'ACTIVE') && (
        <>
          <Icon name={icons[state]} />
          {t(`people.state.${state}`)}
        </>
      )}
    </span>
  );
};
