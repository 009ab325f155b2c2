import * as v from 'valibot';
import { line, paragraphs } from '../../kernel/text.ts';
import { backupUrgencies } from '../Backup.ts';
import { cancelReasons } from '../cancelReasons.ts';
import { handoffExactnesses, handoffTargets } from '../handoffs.ts';
import { HazardsSchema } from './HazardsSchema.ts';
import { onIncident } from './onIncident.ts';
import { PersonFactsSchema } from './PersonFactsSchema.ts';
import { VehicleFactsSchema } from './VehicleFactsSchema.ts';

const personId = v.pipe(v.string(), v.regex(/^p[0-9]{1,9}$/));
const vehicleId = v.pipe(v.string(), v.regex(/^v[0-9]{1,9}$/));

/** The inputs of the API that say something of one incident and touch nothing else → commands, by operation. */
export const factInputs = {
  setHazards: onIncident({ hazards: HazardsSchema }, (said) => ({ kind: 'SET_HAZARDS', ...said })),
  addIncidentPerson: onIncident({ person: PersonFactsSchema }, (said) => ({
    kind: 'ADD_PERSON',
    ...said,
  })),
  changeIncidentPerson: onIncident(
    { entryId: personId, person: PersonFactsSchema },
    ({ entryId, person }) => ({ kind: 'CHANGE_PERSON', personId: entryId, person }),
  ),
  removeIncidentPerson: onIncident({ entryId: personId }, ({ entryId }) => ({
    kind: 'REMOVE_PERSON',
    personId: entryId,
  })),
  addIncidentVehicle: onIncident({ vehicle: VehicleFactsSchema }, (said) => ({
    kind: 'ADD_VEHICLE',
    ...said,
  })),
  changeIncidentVehicle: onIncident(
    { entryId: vehicleId, vehicle: VehicleFactsSchema },
    ({ entryId, vehicle }) => ({ kind: 'CHANGE_VEHICLE', vehicleId: entryId, vehicle }),
  ),
  removeIncidentVehicle: onIncident({ entryId: vehicleId }, ({ entryId }) => ({
    kind: 'REMOVE_VEHICLE',
    vehicleId: entryId,
  })),
  requestBackup: onIncident(
    { urgency: v.picklist(backupUrgencies), text: v.exactOptional(line(200)) },
    (said) => ({ kind: 'REQUEST_BACKUP', ...said }),
  ),
  clearBackup: onIncident({}, () => ({ kind: 'CLEAR_BACKUP' })),
  reopenIncident: onIncident({ reason: line(500) }, (said) => ({ kind: 'REOPEN', ...said })),
  cancelIncident: onIncident(
    { reason: v.picklist(cancelReasons), text: v.exactOptional(paragraphs(2_000)) },
    (said) => ({ kind: 'CANCEL', ...said }),
  ),
  setPvNumber: onIncident({ pvNumber: line(40) }, (said) => ({ kind: 'SET_PV', ...said })),
  noteHandoff: onIncident(
    {
      to: v.optional(v.picklist(handoffTargets), 'WAZE'),
      exactness: v.picklist(handoffExactnesses),
    },
    (said) => ({ kind: 'NOTE_HANDOFF', ...said }),
  ),
} as const;
