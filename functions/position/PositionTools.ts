import type { Clock } from '../../shared/kernel/Clock.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { Share } from '../../shared/position/Share.ts';
import type { Audit } from '../audit/Audit.ts';

/** A map that is open: whose, and until when it is told. */
export interface Watch {
  readonly watchId: string;
  readonly personId: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** What the operations on positions are passed. */
export interface PositionTools {
  readonly zone: { readonly code: ZoneCode };
  readonly clock: Clock;
  readonly audit: Audit;
  /** Everybody of whom positions may be stored, with the last one. */
  readonly readShares: () => Promise<readonly Share[]>;
  /** Keeps a watch until its time. `TAKEN`: the id is of another person's map. */
  readonly keepWatch: (watch: Watch) => Promise<'KEPT' | 'TAKEN'>;
}
