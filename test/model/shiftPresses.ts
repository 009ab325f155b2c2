import fc from 'fast-check';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import { type ShiftWorld, unitIds } from './shiftWorld.ts';

/** One press of somebody: by numbers, so that it means something in whatever the world is by then. */
export interface Press {
  readonly kind: number;
  readonly who: number;
  readonly unit: number;
  readonly which: number;
  /** Sent twice, because the answer was lost; or together with the press after it. */
  readonly how: 'ONCE' | 'TWICE' | 'TOGETHER';
}

/** Evenly: fast-check's love of small numbers would open incidents all day. */
export const press: fc.Arbitrary<Press> = fc.noBias(
  fc.record({
    kind: fc.nat(99),
    who: fc.nat(9),
    unit: fc.nat(unitIds.length - 1),
    which: fc.nat(9),
    how: fc.constantFrom('ONCE', 'ONCE', 'TWICE', 'TOGETHER'),
  }),
);

type Asked = readonly ['desk' | 'officer', OperationName, object];

/** What a press asks, of what there is. */
export const askedBy = ({ incidents, store }: ShiftWorld, { kind, who, unit, which }: Press): Asked => {
  const all = [...incidents.incidents.keys()];
  const incidentId = all[which % Math.max(all.length, 1)] ?? '01JDZ000000000000000000999';
  const another = all[(which + 1) % Math.max(all.length, 1)] ?? incidentId;
  const alarmId = [...store.alarms.keys()][which] ?? [...store.alarms.keys()].at(-1) ?? incidentId;
  const unitId = unitIds[unit] ?? unitIds[0];
  const known = store.units.get(unitId);
  // An officer mostly presses on their own screen: their unit, and what it was sent to.
  const own = store.crews.get(`officer-${who}`) ?? unitId;
  const mine = which < 8 ? (store.units.get(own)?.assignment?.incidentId ?? incidentId) : incidentId;
  const from = known?.assignment?.incidentId;
  const open: Asked = [
    'desk',
    'Mutation.openIncident',
    { type: 'FIGHT', priority: 'P2', title: 'Ruzie', location: { address: 'Fictieve Kaai 1' } },
  ];
  if (kind < 6 || all.length === 0) return open;
  if (kind < 27) return ['officer', 'Mutation.startShift', { unitId, role: 'DRIVER' }];
  if (kind < 42)
    return [
      'desk',
      'Mutation.assignUnit',
      { incidentId, unitId, ...(which % 2 === 0 && from !== undefined ? { fromIncidentId: from } : {}) },
    ];
  if (kind < 50)
    return ['officer', 'Mutation.acceptAssignment', { incidentId: mine, enRoute: which % 2 === 0 }];
  if (kind < 53) return ['officer', 'Mutation.acknowledgeAssignment', { incidentId: mine }];
  if (kind < 56) return ['officer', 'Mutation.declineAssignment', { incidentId: mine, reason: 'BUSY' }];
  if (kind < 72) {
    const status = (['EN_ROUTE', 'ON_SCENE', 'AVAILABLE_PATROL', 'BUSY_ADMIN', 'TRANSPORT'] as const)[
      which % 5
    ];
    return which < 8
      ? ['officer', 'Mutation.setUnitStatus', { unitId: own, status }]
      : ['desk', 'Mutation.setUnitStatus', { unitId, status }];
  }
  if (kind < 76) return ['desk', 'Mutation.standDownUnit', { incidentId, unitId, reason: 'NOT_NEEDED' }];
  if (kind < 80) return ['desk', 'Mutation.closeIncident', { incidentId, code: 'FALSE_ALARM' }];
  if (kind < 83) return ['desk', 'Mutation.mergeIncident', { incidentId, intoId: another }];
  if (kind < 86) return ['officer', 'Mutation.raiseAlarm', { cause: 'HOLD', unitId: own }];
  if (kind < 89) return ['desk', 'Mutation.answerAlarm', { alarmId }];
  if (kind < 92) return ['desk', 'Mutation.endAlarm', { alarmId, result: 'HELPED' }];
  if (kind < 96) return ['officer', 'Mutation.leaveCrew', { unitId: own }];
  if (kind < 98) return ['officer', 'Mutation.endShift', { unitId: own, leaveOpen: which % 2 === 0 }];
  return ['desk', 'Mutation.reopenIncident', { incidentId, reason: 'Toch niet voorbij' }];
};
