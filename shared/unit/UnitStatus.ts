/**
 * What a unit is doing (domain.md §3.2). A neutral list of this project; a zone gives each its own words, order and radio
 * code (UnitSettings), and none of the numbers is ASTRID's.
 */
export const unitStatuses = [
  'AVAILABLE_PATROL',
  'AVAILABLE_STATION',
  'EN_ROUTE',
  'ON_SCENE',
  'TRANSPORT',
  'AT_DESTINATION',
  'BUSY_ADMIN',
  'OFF_DUTY',
  'EMERGENCY',
] as const;

export type UnitStatus = (typeof unitStatuses)[number];
