import * as v from 'valibot';
import type { Alarm } from '../../shared/alarm/Alarm.ts';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import { evolve as evolveAlarm } from '../../shared/alarm/evolve.ts';
import { readAlarmEvent } from '../../shared/alarm/readAlarmEvent.ts';
import { evolve as evolveIncident } from '../../shared/incident/evolve.ts';
import type { Incident } from '../../shared/incident/Incident.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { readIncidentEvent } from '../../shared/incident/readIncidentEvent.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { evolve as evolveUnit } from '../../shared/unit/evolve.ts';
import { readUnitEvent } from '../../shared/unit/readUnitEvent.ts';
import type { Unit } from '../../shared/unit/Unit.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';

type Copy =
  | { readonly kind: 'INCIDENT'; readonly item: Incident }
  | { readonly kind: 'UNIT'; readonly item: Unit }
  | { readonly kind: 'ALARM'; readonly item: Alarm };

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
      const version = known?.item.version ?? 0;
      if (row.version <= version) continue;
      if (row.version > version + 1) still.push(row);
      else {
        copies.set(row.id, next(known, row));
        moved = true;
      }
    }
    waiting = still;
  }
  return new Map([...copies].map(([id, { item }]) => [id, item]));
};

/** An entry is put on a copy of its own kind, which `kind` holds to; its reader has checked what is in it. */
const next = (known: Copy | null, row: PendingRow): Copy => {
  const { version, at, actor } = row;
  const meta = { version, at, actor };
  const incident = readIncidentEvent(row);
  if (incident !== null) {
    const before = ofKind(known, 'INCIDENT')?.item ?? null;
    const item = evolveIncident(before, incident, { ...meta, id: v.parse(IncidentIdSchema, row.id) });
    return { kind: 'INCIDENT', item };
  }
  const unit = readUnitEvent(row);
  if (unit !== null) {
    const item = evolveUnit(ofKind(known, 'UNIT')?.item ?? null, unit, {
      ...meta,
      id: v.parse(UnitIdSchema, row.id),
    });
    return { kind: 'UNIT', item };
  }
  const alarm = readAlarmEvent(row);
  if (alarm !== null) {
    const item = evolveAlarm(ofKind(known, 'ALARM')?.item ?? null, alarm, {
      ...meta,
      id: v.parse(AlarmIdSchema, row.id),
    });
    return { kind: 'ALARM', item };
  }
  throw new Error(`${row.type} cannot be read`);
};

const ofKind = <Kind extends Copy['kind']>(
  known: Copy | null,
  kind: Kind,
): Extract<Copy, { kind: Kind }> | null => {
  if (known === null) return null;
  if (!isOfKind(known, kind)) throw new Error(`${known.item.id} is no ${kind}`);
  return known;
};

const isOfKind = <Kind extends Copy['kind']>(copy: Copy, kind: Kind): copy is Extract<Copy, { kind: Kind }> =>
  copy.kind === kind;
