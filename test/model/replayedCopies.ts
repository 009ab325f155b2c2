import * as v from 'valibot';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import { evolve as evolveAlarm } from '../../shared/alarm/evolve.ts';
import { readAlarmEvent } from '../../shared/alarm/readAlarmEvent.ts';
import { evolve as evolveIncident } from '../../shared/incident/evolve.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { readIncidentEvent } from '../../shared/incident/readIncidentEvent.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { evolve as evolveUnit } from '../../shared/unit/evolve.ts';
import { readUnitEvent } from '../../shared/unit/readUnitEvent.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';

type Copy = { readonly version: number };

/**
 * A client's copies, made from what it was sent in whatever order: an entry counts when it is the next of its own, what comes
 * again is passed over, what comes too early is asked for again (here: waits). Throws where an entry cannot be read.
 */
export const replayedCopies = (delivered: readonly PendingRow[]): ReadonlyMap<string, unknown> => {
  const copies = new Map<string, Copy>();
  let waiting = [...delivered];
  for (let moved = true; moved; ) {
    moved = false;
    const still: PendingRow[] = [];
    for (const row of waiting) {
      const known = copies.get(row.id) ?? null;
      const version = known?.version ?? 0;
      if (row.version <= version) continue;
      if (row.version > version + 1) still.push(row);
      else {
        copies.set(row.id, next(known, row));
        moved = true;
      }
    }
    waiting = still;
  }
  return copies;
};

// biome-ignore lint/suspicious/noExplicitAny: the kind of copy is the kind of entry, which its reader checks
const next = (known: any, row: PendingRow): Copy => {
  const { version, at, actor } = row;
  const meta = { version, at, actor };
  const incident = readIncidentEvent(row);
  if (incident !== null)
    return evolveIncident(known, incident, { ...meta, id: v.parse(IncidentIdSchema, row.id) });
  const unit = readUnitEvent(row);
  if (unit !== null) return evolveUnit(known, unit, { ...meta, id: v.parse(UnitIdSchema, row.id) });
  const alarm = readAlarmEvent(row);
  if (alarm !== null) return evolveAlarm(known, alarm, { ...meta, id: v.parse(AlarmIdSchema, row.id) });
  throw new Error(`${row.type} cannot be read`);
};
