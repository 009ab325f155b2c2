import { isOpen } from '../../shared/incident/isOpen.ts';
import { isUnderWay } from '../../shared/incident/isUnderWay.ts';
import type { ShiftWorld } from './shiftWorld.ts';

/** What must hold after every act of a shift, whoever did what at once; the sentences that do not. */
export const brokenTruths = ({
  incidents,
  store,
}: Pick<ShiftWorld, 'incidents' | 'store'>): readonly string[] => {
  const all = [...incidents.incidents.values()];
  const units = [...store.units.values()];
  const open = all.flatMap((incident) =>
    incident.assignments.filter(({ state }) => isUnderWay(state)).map((one) => ({ incident, one })),
  );
  const broken: string[] = [];
  for (const unit of units) {
    const mine = open.filter(({ one }) => one.unitId === unit.id);
    if (mine.length > 1) broken.push(`${unit.id} is in ${mine.length} places`);
    const told = unit.assignment?.incidentId;
    if (told !== mine[0]?.incident.id)
      broken.push(`${unit.id} says ${told}, the incident says ${mine[0]?.incident.id}`);
    if (unit.assignment !== undefined && unit.assignment.state !== mine[0]?.one.state)
      broken.push(`${unit.id} and its incident differ about how far it is`);
    for (const { personId } of unit.crew)
      if (store.crews.get(personId) !== unit.id) broken.push(`${personId} is of ${unit.id} and of another`);
  }
  const crews = units.flatMap(({ crew }) => crew.map(({ personId }) => personId));
  if (new Set(crews).size !== crews.length) broken.push('somebody is in two crews');
  if (store.crews.size !== crews.length) broken.push('somebody is of a crew that does not know them');
  for (const { state, id, assignments } of all) {
    const under = assignments.some((one) => isUnderWay(one.state));
    if (!isOpen(state) && under) broken.push(`${id} is over and a unit is still on it`);
    if (['DISPATCHED', 'EN_ROUTE', 'ON_SCENE'].includes(state) && !under)
      broken.push(`${id} is ${state} and nobody is on it`);
    if (state === 'NEW' && under) broken.push(`${id} waits for somebody who is on it`);
  }
  for (const { id, status, shift, alarmId } of units) {
    const alarm = alarmId === undefined ? undefined : store.alarms.get(alarmId);
    const calls = alarm !== undefined && alarm.state !== 'ENDED';
    if (alarmId !== undefined && !calls) broken.push(`${id} calls for help by an alarm that does not stand`);
    if (calls !== (status === 'EMERGENCY'))
      broken.push(`${id} is ${status} and its alarm is ${alarm?.state}`);
    // Who cries off duty cries as a person; a unit that cries is on duty until it is over.
    if (calls && shift === undefined) broken.push(`${id} went off duty while it calls for help`);
  }
  return broken;
};
