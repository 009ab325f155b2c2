import type { PhotoContext } from './PhotoContext.ts';
import type { PhotoRejection } from './PhotoRejection.ts';
import type { SaidFile } from './SaidFile.ts';

/** The device says what it will upload. */
export interface PhotoRequested {
  readonly type: 'photo.requested';
  readonly context: PhotoContext;
  readonly view: SaidFile;
  readonly original?: SaidFile;
  readonly takenAt: string;
  readonly faces: number;
  readonly plates: number;
  readonly words?: string;
  readonly unitId?: string;
}

/** All of it arrived, and is what the device said. */
export interface PhotoReceived {
  readonly type: 'photo.received';
  /** Of the file that is kept as evidence, reckoned by the zone. */
  readonly sha256Kept: string;
}

/** It can be seen. */
export interface PhotoAvailable {
  readonly type: 'photo.available';
  readonly width: number;
  readonly height: number;
  readonly expiresAt: string;
}

export interface PhotoRejected {
  readonly type: 'photo.rejected';
  readonly code: PhotoRejection;
}

/** It could not be taken in, for no reason of its own. */
export interface PhotoFailed {
  readonly type: 'photo.failed';
}

export interface PhotoRetried {
  readonly type: 'photo.retried';
}

/** Nobody will try again. */
export interface PhotoDismissed {
  readonly type: 'photo.dismissed';
  readonly reason: string;
}

export interface PhotoShared {
  readonly type: 'photo.shared';
  readonly to: PhotoContext;
}

export interface PhotoPromoted {
  readonly type: 'photo.promoted';
  readonly pvNumber: string;
  readonly expiresAt: string;
}

export interface PhotoDiscarded {
  readonly type: 'photo.discarded';
  readonly reason: string;
}

/** Its time is over: it is shown no more. */
export interface PhotoExpired {
  readonly type: 'photo.expired';
}

/** Its pictures are gone. */
export interface PhotoPurged {
  readonly type: 'photo.purged';
}

export type PhotoEvent =
  | PhotoRequested
  | PhotoReceived
  | PhotoAvailable
  | PhotoRejected
  | PhotoFailed
  | PhotoRetried
  | PhotoDismissed
  | PhotoShared
  | PhotoPromoted
  | PhotoDiscarded
  | PhotoExpired
  | PhotoPurged;
