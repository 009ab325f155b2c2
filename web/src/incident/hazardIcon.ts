import type { HazardKind } from '../../../shared/incident/Hazard.ts';
import type { IconName } from '../ui/icon/iconNames.ts';

export const hazardIcon: Readonly<Record<HazardKind, IconName>> = {
  WEAPON: 'swords',
  VIOLENT: 'triangle-alert',
  DOG: 'dog',
  INFECTION: 'biohazard',
  HAZMAT: 'flame',
  CROWD: 'users',
  SUICIDE_RISK: 'triangle-alert',
};
