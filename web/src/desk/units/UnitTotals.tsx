import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import type { UnitView } from '../../unit/UnitView.ts';
import { useStatusLook } from '../../unit/useStatusLook.ts';
import { groupIcon } from './groupIcon.ts';
import { unitGroup, unitGroups } from './unitGroup.ts';

/** How many units do what. Who needs somebody is only named when there is one. */
export const UnitTotals = ({ units }: { readonly units: readonly UnitView[] }) => {
  const { icon } = useStatusLook();
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unitGroup(unit), (counts.get(unitGroup(unit)) ?? 0) + 1);
  return (
    <ul class="units-totals">
      {unitGroups
        .filter((group) => counts.has(group) || ['free', 'enRoute', 'onScene', 'busy'].includes(group))
        .map((group) => (
          <li key={group} class={`unit-mark unit-${group}`}>
            <Icon name={groupIcon(group, icon)} />
            <span>{t(`desk.group.${group}`)}</span>
            <b class="number">{counts.get(group) ?? 0}</b>
          </li>
        ))}
    </ul>
  );
};
