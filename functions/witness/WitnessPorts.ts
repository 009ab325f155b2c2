import type { NoteKey } from '../../shared/journal/chain/NoteKey.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { NoteSigner } from '../checkpoint/NoteSigner.ts';

/** The largest head a witness has signed of an origin. */
export interface WitnessedHead {
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly root: string;
}

/** What a witness needs from outside. Nothing of it is the zone's: who can write here could make it forget. */
export interface WitnessPorts {
  readonly clock: Clock;
  readonly signer: NoteSigner;
  /** The keys it knows, by the name they sign with. */
  readonly zoneKey: (name: string) => Promise<NoteKey | null>;
  readonly readHead: (origin: string) => Promise<WitnessedHead | null>;
  /** Remembers a head in the place of another. False when that is no longer the one it remembers. */
  readonly keepHead: (origin: string, before: WitnessedHead | null, head: WitnessedHead) => Promise<boolean>;
}
