import type { Role } from '../../directory/Role.ts';

export const keepOriginals = ['NEVER', 'SEALED'] as const;

/** How long what opens a picture is good: for a minute, or for one person's one fetch within that minute. */
export const photoLinks = ['MINUTE', 'ONCE'] as const;

/** What a zone decides about photos. */
export interface PhotoSettings {
  /** One more with every change; 0 before the first. */
  readonly version: number;
  /** Whether the camera's own file is kept beside what people see. */
  readonly keepOriginal: (typeof keepOriginals)[number];
  /** Of the roles the policy lets open an original, those the zone lets. */
  readonly whoOpens: readonly Role[];
  /** Whether screens draw viewer and time over a photo. */
  readonly watermark: boolean;
  readonly links: (typeof photoLinks)[number];
  /** Days after which a photo that is no evidence is shown no more. */
  readonly keepDays: number;
}
