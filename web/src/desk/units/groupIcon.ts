import type { UnitStatus } from '../../../../shared/unit/UnitStatus.ts';
import type { IconName } from '../../ui/icon/iconNames.ts';
import type { UnitGroup } from './unitGroup.ts';

/**
 * The picture beside the word of a group; the word and the colour say the same. Where a group has one leading status it has
 * that one's picture, as the zone chose it.
 */
export const groupIcon = (group: UnitGroup, icon: (status: UnitStatus) => IconName): IconName => {
  switch (group) {
    case 'free':
      return icon('AVAILABLE_PATROL');
    case 'enRoute':
      return icon('EN_ROUTE');
    case 'onScene':
      return icon('ON_SCENE');
    case 'emergency':
      return icon('EMERGENCY');
    case 'alerted':
      return 'bell-ring';
    case 'busy':
      return 'circle-minus';
    case 'off':
      return icon('OFF_DUTY');
  }
};
