import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import type { UnitView } from '../../unit/UnitView.ts';
import { groupIcon } from './groupIcon.ts';
import { unitGroup } from './unitGroup.ts';
import './unitMark.css';

/** What a unit does: a picture, a word and a colour, never one of them alone. */
export const UnitMark = ({ unit }: { readonly unit: UnitView }) => {
  const group = unitGroup(unit);
  return (
    <span class={`unit-mark unit-${group}`}>
      <Icon name={groupIcon[group]} />
      <span>{group === 'alerted' ? t('desk.group.alerted') : t(`unitStatus.${unit.status}`)}</span>
    </span>
  );
};
