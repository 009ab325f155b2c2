/** Held for two seconds, or nobody was heard of in time, or said over the radio. */
export const alarmCauses = ['HOLD', 'LONE_CHECK', 'RADIO'] as const;

export type AlarmCause = (typeof alarmCauses)[number];
