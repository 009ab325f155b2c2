/** Held for two seconds, or nobody was heard of in time. */
export const alarmCauses = ['HOLD', 'LONE_CHECK'] as const;

export type AlarmCause = (typeof alarmCauses)[number];
