/** The longer side: 320, 1280, as large as it came; and what the camera made. */
export const photoSizes = ['THUMB', 'SCREEN', 'FULL', 'ORIGINAL'] as const;

export type PhotoSize = (typeof photoSizes)[number];
