/** What a photo was taken for. Checks and the briefing are declared; nothing takes photos for them yet. */
export const photoContextKinds = ['INCIDENT', 'CHANNEL', 'CHECK', 'BRIEFING'] as const;

export type PhotoContextKind = (typeof photoContextKinds)[number];

/** Where a photo is shown: an incident by its id, a channel by its own. */
export interface PhotoContext {
  readonly kind: PhotoContextKind;
  readonly ref: string;
}
