import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import type { UnitView } from '../../unit/UnitView.ts';
import { useStatusLook } from '../../unit/useStatusLook.ts';
import { unitGroup } from './unitGroup.ts';
import './unitMark.css';

/** What a unit does, as the zone shows it: a picture, a word and a colour, never one of them alone. */
export const UnitMark = ({ unit }: { readonly unit: UnitView }) => {
  const { word, icon } = useStatusLook();
  const group = unitGroup(unit);
  const alerted = group === 'alerted';
  return (
    <span class={`unit-mark unit-${group}`}>
      <Icon name={alerted ? 'bell-ring' : icon(unit.status)} />
      <span>{alerted ? t('desk.group.alerted') : word(unit.status)}</span>
    </span>
  );
};
