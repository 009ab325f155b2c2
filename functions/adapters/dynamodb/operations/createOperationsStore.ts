import * as v from 'valibot';
import { IncidentIdSchema } from '../../../../shared/incident/IncidentId.ts';
import type { Look, OperationsStore } from '../../../../shared/operations/OperationsStore.ts';
import { alarmOf } from './alarmItem.ts';
import { answeredCommandOf } from './answeredCommandItem.ts';
import { crewPlaceOf } from './crewPlaceOf.ts';
import { incidentOf } from './incidentItem.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { readTogether } from './readTogether.ts';
import { storeChanges } from './storeChanges.ts';
import { unitOf } from './unitItem.ts';

/** Incidents, units and alarms together, in the operations table; README.md says which item is where. */
export const createOperationsStore = (operations: OperationsTable): OperationsStore => {
  const read = readTogether(operations);
  return {
    read: async ({ incidents = [], units = [], alarms = [], crews = [] }, commandId) => {
      const wanted = [
        keys.command(commandId),
        ...incidents.map((id) => keys.incident(v.parse(IncidentIdSchema, id))),
        ...units.map(keys.unit),
        ...alarms.map(keys.alarm),
        ...crews.map(keys.crew),
      ].filter((key, index, all) => all.findIndex(({ pk, sk }) => pk === key.pk && sk === key.sk) === index);
      const items = await read(wanted);
      const found = new Map(wanted.map((key, index) => [`${key.pk} ${key.sk}`, items[index]]));
      const itemAt = ({ pk, sk }: { readonly pk: string; readonly sk: string }) => {
        if (!found.has(`${pk} ${sk}`)) throw new Error(`${sk} was not asked for`);
        return found.get(`${pk} ${sk}`);
      };
      const look: Look = {
        incident: (id) => incidentOf(itemAt(keys.incident(v.parse(IncidentIdSchema, id)))),
        unit: (id) => unitOf(itemAt(keys.unit(id))),
        alarm: (id) => alarmOf(itemAt(keys.alarm(id))),
        crew: (personId) => crewPlaceOf(itemAt(keys.crew(personId))),
      };
      return { look, answered: answeredCommandOf(itemAt(keys.command(commandId))) };
    },
    store: storeChanges(operations),
  };
};
