/** The desk, or the people in the field whose alarm it is. Each can call it off only with the other. */
export const alarmSides = ['DESK', 'FIELD'] as const;

export type AlarmSide = (typeof alarmSides)[number];
