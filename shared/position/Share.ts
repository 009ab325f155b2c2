import type { Fix } from './Fix.ts';

/** That positions of a person on duty may be stored, and the last one that was. It ends with the shift (decisions.md 14). */
export interface Share {
  readonly personId: string;
  readonly unitId: string;
  readonly sharing: 'ON' | 'PAUSED' | 'OFF';
  /** ISO 8601. */
  readonly until: string;
  readonly fix?: Fix;
  /** When the fix was stored, epoch milliseconds. */
  readonly storedAt?: number;
}
