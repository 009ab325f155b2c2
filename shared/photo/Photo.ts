import type { Actor } from '../journal/Actor.ts';
import type { PhotoContext } from './PhotoContext.ts';
import type { PhotoId } from './PhotoId.ts';
import type { PhotoRejection } from './PhotoRejection.ts';
import type { PhotoEventType } from './photoEventTypes.ts';
import type { SaidFile } from './SaidFile.ts';

export const photoStates = [
  'REQUESTED',
  'VERIFIED',
  'AVAILABLE',
  'PROMOTED',
  'REJECTED',
  'FAILED',
  'DISCARDED',
  'EXPIRED',
  'PURGED',
] as const;

export type PhotoState = (typeof photoStates)[number];

/** A step of a photo's life, for who must account for it: what the journal keeps as a number and a hash, in words. */
export interface PhotoStep {
  readonly version: number;
  readonly type: PhotoEventType;
  readonly at: string;
  readonly actor: Actor;
  readonly unitId?: string;
  readonly to?: PhotoContext;
  readonly reason?: string;
  readonly pvNumber?: string;
}

/** A photo as the zone knows it; its pictures lie elsewhere. */
export interface Photo {
  readonly id: PhotoId;
  readonly version: number;
  readonly context: PhotoContext;
  readonly sharedTo: readonly PhotoContext[];
  readonly takenBy: Actor;
  /** The unit the taker was on duty with. */
  readonly unitId?: string;
  /** By the device's clock. */
  readonly takenAt: string;
  readonly requestedAt: string;
  readonly receivedAt?: string;
  /** What people see, as the device had it. */
  readonly view: SaidFile;
  /** What the camera made, where the zone keeps it. */
  readonly original?: SaidFile;
  readonly faces: number;
  readonly plates: number;
  readonly words?: string;
  /** As the zone reckoned it of what arrived, of the file that is kept as evidence. */
  readonly sha256Kept?: string;
  readonly width?: number;
  readonly height?: number;
  readonly state: PhotoState;
  readonly rejection?: PhotoRejection;
  readonly pvNumber?: string;
  readonly expiresAt?: string;
  readonly steps: readonly PhotoStep[];
  readonly updatedAt: string;
}
