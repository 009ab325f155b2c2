/** The pictures the zone takes; what else a device has, it makes one of these of. HEIC is refused with advice (decisions.md 20). */
export const photoMimes = ['image/jpeg', 'image/png', 'image/webp'] as const;

export type PhotoMime = (typeof photoMimes)[number];
