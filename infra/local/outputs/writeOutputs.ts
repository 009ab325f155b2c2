import { renameSync, writeFileSync } from 'node:fs';
import type { Outputs } from './Outputs.ts';

/** Writes an outputs.json, whole or not at all: readers may be watching it. Only this user may read it. */
export function writeOutputs(path: string, outputs: Outputs): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(outputs, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
