/** Why what arrived is no photo the zone takes. */
export const photoRejections = ['HASH', 'SIZE', 'TYPE', 'HEIC', 'PIXELS', 'DECODE'] as const;

export type PhotoRejection = (typeof photoRejections)[number];
