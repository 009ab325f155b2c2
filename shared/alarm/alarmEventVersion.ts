/** `v` of an alarm's feed entries; it grows only when an old reader would misread a new body. */
export const alarmEventVersion = 1;
