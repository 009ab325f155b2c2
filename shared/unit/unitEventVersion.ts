/** `v` of a unit's feed entries; it grows only when an old reader would misread a new body. */
export const unitEventVersion = 1;
