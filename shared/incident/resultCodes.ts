/** How an incident ended, in one word a report can count (a proposal of this project). */
export const resultCodes = [
  'HANDLED_ON_SCENE',
  'PV_DRAFTED',
  'FALSE_ALARM',
  'NOTHING_FOUND',
  'DUPLICATE',
  'HANDED_OVER',
  'OTHER',
] as const;

export type ResultCode = (typeof resultCodes)[number];
