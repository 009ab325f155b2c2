import type { UnitSettings } from '../unit/settings/UnitSettings.ts';
import type { UnitStatus } from '../unit/UnitStatus.ts';

/**
 * What a code means in a zone that has given none of its own: placeholders of this project (domain.md §3.2), which are
 * not ASTRID's.
 */
const placeholders: Readonly<Record<string, UnitStatus>> = {
  0: 'EMERGENCY',
  1: 'AVAILABLE_PATROL',
  2: 'AVAILABLE_STATION',
  3: 'EN_ROUTE',
  4: 'ON_SCENE',
  6: 'OFF_DUTY',
  7: 'TRANSPORT',
  8: 'AT_DESTINATION',
  9: 'BUSY_ADMIN',
};

/** The status a radio code stands for in a zone; undefined for a code it gave to none. */
export const radioStatus = (
  { statuses }: Pick<UnitSettings, 'statuses'>,
  code: string,
): UnitStatus | undefined => {
  const given = statuses.some(({ radioCodes }) => radioCodes.length > 0);
  if (given) return statuses.find(({ radioCodes }) => radioCodes.includes(code))?.status;
  return Object.hasOwn(placeholders, code) ? placeholders[code] : undefined;
};
