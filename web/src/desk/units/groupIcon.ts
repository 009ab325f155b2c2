import type { IconName } from '../../ui/icon/iconNames.ts';
import type { UnitGroup } from './unitGroup.ts';

/** The picture beside a unit's word; the word and the colour say the same. */
export const groupIcon: Readonly<Record<UnitGroup, IconName>> = {
  emergency: 'siren',
  alerted: 'bell-ring',
  free: 'circle-check',
  enRoute: 'navigation',
  onScene: 'map-pin-check',
  busy: 'circle-minus',
  off: 'moon',
};
