/**
 * `v` of an incident's feed entries: the version of the bodies' shape. It grows only when an old reader would
 * misread a new body; a new optional field leaves it as it is.
 */
export const incidentEventVersion = 1;
