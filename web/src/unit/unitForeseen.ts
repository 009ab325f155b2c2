import * as v from 'valibot';
import type { Actor } from '../../../shared/journal/Actor.ts';
import { decide } from '../../../shared/unit/decide.ts';
import { evolve } from '../../../shared/unit/evolve.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import type { UnitCommand } from '../../../shared/unit/UnitCommand.ts';
import { unitStatuses } from '../../../shared/unit/UnitStatus.ts';
import type { OutboxItem } from '../offline/OutboxItem.ts';

const Status = v.object({
  status: v.picklist(unitStatuses),
  forced: v.exactOptional(v.boolean()),
  undoes: v.exactOptional(v.number()),
});
const Speech = v.object({ on: v.boolean() });
const Share = v.object({ sharing: v.picklist(['ON', 'PAUSED']), reason: v.exactOptional(v.string()) });
const Check = v.object({ minutes: v.exactOptional(v.nullable(v.number())) });

/** What an item of the outbox wants of its unit, where this client can foresee what comes of it; else null. */
const commandOf = (item: OutboxItem, by: 'UNIT' | 'DISPATCH'): UnitCommand | null => {
  const { input } = item.command;
  switch (item.words.name) {
    case 'setStatus':
    case 'undoStatus': {
      const is = v.safeParse(Status, input);
      if (!is.success) return null;
      const { status, forced = false, undoes } = is.output;
      return { kind: 'SET_STATUS', status, by, forced, ...(undoes === undefined ? {} : { undoes }) };
    }
    case 'requestSpeech': {
      const is = v.safeParse(Speech, input);
      return is.success ? { kind: 'REQUEST_SPEECH', on: is.output.on } : null;
    }
    case 'setSharing': {
      const is = v.safeParse(Share, input);
      return is.success ? { kind: 'SET_SHARING', ...is.output } : null;
    }
    case 'setLoneCheck': {
      const is = v.safeParse(Check, input);
      if (!is.success) return null;
      const minutes = is.output.minutes ?? null;
      const dueAt = minutes === null ? null : new Date(item.madeAt + minutes * 60_000).toISOString();
      return { kind: 'SET_LONE_CHECK', dueAt };
    }
    default:
      return null;
  }
};

/**
 * A unit with what this device said of it and the zone has not answered yet, by the zone's own rules (shared/unit):
 * what those refuse is not shown. Pure.
 * @param items the outbox's items of this unit, oldest first.
 */
export const unitForeseen = (
  unit: Unit,
  items: readonly OutboxItem[],
  me: { readonly actor: Actor; readonly by: 'UNIT' | 'DISPATCH' },
): { readonly unit: Unit; readonly queued: boolean } => {
  let foreseen = unit;
  let queued = false;
  for (const item of items) {
    if (item.state === 'refused') continue;
    queued = true;
    const command = commandOf(item, me.by);
    const at = new Date(item.madeAt).toISOString();
    const decided = command === null ? null : decide(foreseen, command, { at });
    if (decided?.ok !== true || decided.value === null) continue;
    const meta = { id: unit.id, version: foreseen.version + 1, at, actor: me.actor };
    foreseen = evolve(foreseen, decided.value, meta);
  }
  // The version stays the zone's: it is what the next command says it looked at.
  return { unit: { ...foreseen, version: unit.version }, queued };
};
