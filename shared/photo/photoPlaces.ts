import type { PhotoSize } from './photoSizes.ts';

export const photoParts = ['VIEW', 'ORIGINAL'] as const;

/** What people see, and what the camera made. */
export type PhotoPart = (typeof photoParts)[number];

const names = { THUMB: '320', SCREEN: '1280', FULL: 'full' } as const;

/** Where a photo's files lie, each in its own bucket: what arrived, what people see, what is kept as evidence. */
export const photoPlaces = {
  quarantine: (id: string, part: PhotoPart) => `in/${id}/${part}`,
  clean: (id: string, size: Exclude<PhotoSize, 'ORIGINAL'>) => `photo/${id}/${names[size]}.jpg`,
  evidence: (id: string) => `photo/${id}/original`,
  /** Kept as long as a file at court. */
  promoted: (id: string) => `promoted/${id}/original`,
} as const;

/** Which photo and part an object of the quarantine is; null for anything else. */
export const partAt = (key: string): { readonly id: string; readonly part: PhotoPart } | null => {
  const [, id, part] = /^in\/([0-9A-Z]{26})\/(VIEW|ORIGINAL)$/.exec(key) ?? [];
  if (id === undefined) return null;
  return { id, part: part === 'ORIGINAL' ? 'ORIGINAL' : 'VIEW' };
};
