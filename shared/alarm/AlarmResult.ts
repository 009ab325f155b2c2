/** How it ended: help came, or nothing was wrong and both sides said so. */
export const alarmResults = ['HELPED', 'FALSE_ALARM', 'HANDED_OVER', 'OTHER'] as const;

export type AlarmResult = (typeof alarmResults)[number];
