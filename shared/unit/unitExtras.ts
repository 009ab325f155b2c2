import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import type { Extra } from '../operations/Extra.ts';
import type { Unit } from './Unit.ts';
import type { UnitEvent } from './UnitEvent.ts';
import { unitTimes } from './unitTimes.ts';

/**
 * What goes with a unit's event: who is of which crew, whose positions may be stored and until when, and what falls due. Sharing
 * follows duty: it begins with coming and ends with going, in the same transaction.
 *
 * @param memberOf the unit the one who comes was of before, null none
 */
export const unitExtras = (
  unit: Unit,
  event: UnitEvent,
  memberOf: string | null = null,
): readonly Extra[] => {
  const { id: unitId, updatedAt: at } = unit;
  const shares = (personId: string): Extra => ({
    kind: 'SHARES',
    personId,
    unitId,
    sharing: unit.sharing === 'PAUSED' ? 'PAUSED' : 'ON',
    until: sharingUntil(unit),
  });
  const come = (personId: string): readonly Extra[] => [
    { kind: 'CREW', personId, unitId, before: memberOf, at },
    shares(personId),
  ];
  const go = (personId: string): readonly Extra[] => [
    { kind: 'CREW_LEFT', personId, before: unitId, at },
    { kind: 'SHARES_END', personId, at },
  ];
  switch (event.type) {
    case 'unit.shiftStarted':
      return event.crew.flatMap(({ personId }) => come(personId));
    case 'unit.crewChanged':
      return [...(event.joined ?? []).flatMap(come), ...(event.left ?? []).flatMap(go)];
    case 'unit.shiftEnded':
      return event.crew.flatMap(({ personId }) => go(personId));
    case 'unit.sharingChanged':
      return unit.crew.map(({ personId }) => shares(personId));
    case 'unit.loneCheckSet': {
      const { dueAt } = event;
      if (dueAt === null) return [];
      return [{ kind: 'DEADLINE', deadline: { kind: 'LONE_CHECK', dueAt, unitId, version: unit.version } }];
    }
    default:
      return [];
  }
};

/** A shift that was given an end may run over; one that was not is over after the longest there is. */
const sharingUntil = ({ shift, updatedAt }: Unit): string => {
  if (shift === undefined) return updatedAt;
  const longest = millisecondsOf(shift.from) + unitTimes.longestShiftMs;
  const said = shift.to === undefined ? longest : millisecondsOf(shift.to) + unitTimes.overtimeMs;
  return isoOf(Math.min(longest, said));
};
