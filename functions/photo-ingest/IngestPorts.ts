import type { Clock } from '../../shared/kernel/Clock.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { PhotoStore } from '../../shared/photo/PhotoStore.ts';
import type { DecodeAnswer, DecodeAsked } from '../photo-decode/DecodeAnswer.ts';

/** A bucket as taking in needs it. */
export interface PictureBucket {
  readonly get: (key: string) => Promise<Uint8Array | null>;
  readonly put: (key: string, bytes: Uint8Array, mime: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** What taking photos in needs from outside. */
export interface IngestPorts {
  readonly zone: ZoneCode;
  readonly clock: Clock;
  readonly waitWithJitter: (attempt: number) => Promise<void>;
  readonly store: Pick<PhotoStore, 'read' | 'store' | 'remember' | 'settings' | 'unsettled' | 'overOn'>;
  readonly quarantine: Pick<PictureBucket, 'get'>;
  readonly clean: Pick<PictureBucket, 'put' | 'remove'>;
  readonly evidence: Pick<PictureBucket, 'put' | 'remove'> & {
    /** Copies what is kept to where it is kept as long as a file at court. */
    readonly promote: (from: string, to: string, until: string) => Promise<void>;
  };
  /** Throws when the decoder broke over it. */
  readonly decode: (asked: DecodeAsked) => Promise<DecodeAnswer>;
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
}
