/** Chat's parts, each fetched when it is first needed: nobody's first load carries them. */
export const chatParts = {
  place: () => import('./ChatPlace.tsx').then(({ ChatPlace }) => ChatPlace),
  urgent: () => import('./UrgentBanner.tsx').then(({ UrgentBanner }) => UrgentBanner),
} as const;

/** The texts they show; a photo's button stands in the composer. */
export const chatBooks = ['chat', 'photo', 'refusal'] as const;
