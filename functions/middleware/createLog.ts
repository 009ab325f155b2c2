import { type Measured, writeLogLine } from '../adapters/system/writeLogLine.ts';
import { allowListed } from './allowListed.ts';
import type { LogFields } from './LogFields.ts';

/**
 * The function's only way to write. One line a call, which is also its metrics (CloudWatch's embedded format):
 * `Fault`, `Refused` (0 or 1) and `Took` (ms), by service and zone.
 */
export const createLog =
  (zone: string): ((fields: LogFields) => void) =>
  (fields) => {
    const { outcome, took } = fields;
    const metrics: readonly Measured[] = [
      { name: 'Fault', unit: 'Count', value: outcome === 'fault' ? 1 : 0 },
      { name: 'Refused', unit: 'Count', value: outcome === 'refused' ? 1 : 0 },
      ...(took === undefined ? [] : [{ name: 'Took', unit: 'Milliseconds', value: took } as const]),
    ];
    const level = outcome === 'fault' ? 'ERROR' : 'INFO';
    writeLogLine(zone, { level, message: 'call', ...allowListed({ ...fields }) }, metrics);
  };
