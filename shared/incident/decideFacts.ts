import { accepted, type Result, refused } from '../kernel/Result.ts';
import { changedFields } from './changedFields.ts';
import type { DecisionContext } from './DecisionContext.ts';
import { deviceTimeIfItDiffers } from './deviceTimeIfItDiffers.ts';
import { fieldConflict } from './fieldConflict.ts';
import { hazardsSaid } from './hazardsSaid.ts';
import type { Incident } from './Incident.ts';
import type {
  AddPerson,
  AddVehicle,
  ChangePerson,
  ChangeVehicle,
  RemovePerson,
  RemoveVehicle,
  SetHazards,
  UpdateIncident,
} from './IncidentCommand.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import type { IncidentRefusal } from './IncidentRefusal.ts';

/** More is no incident but a list, and belongs elsewhere. */
const most = 50;

type FactCommand =
  | UpdateIncident
  | SetHazards
  | AddPerson
  | ChangePerson
  | RemovePerson
  | AddVehicle
  | ChangeVehicle
  | RemoveVehicle;

/**
 * What is known of an incident changed. Fields nobody else touched merge; a field that was changed after the version
 * the person looked at (`baseVersion`) is refused by its name, so that nobody overwrites silently what they have not
 * seen. Without a base version, from a machine, the later stands, and what stood there before is in the event.
 */
export const decideFacts = (
  incident: Incident,
  command: FactCommand,
  { at, baseVersion, tDevice }: DecisionContext,
): Result<IncidentEvent, IncidentRefusal> => {
  switch (command.kind) {
    case 'UPDATE': {
      const { to, was, fields } = changedFields(incident, command.to);
      if (fields.length === 0) return unchanged;
      return (
        fieldConflict(incident, fields, baseVersion) ??
        accepted({ type: 'incident.updated', to, was, ...deviceTimeIfItDiffers(tDevice, at) })
      );
    }
    case 'SET_HAZARDS': {
      const hazards = hazardsSaid(incident.hazards, command.hazards, at);
      if (JSON.stringify(hazards) === JSON.stringify(incident.hazards)) return unchanged;
      return (
        fieldConflict(incident, ['hazards'], baseVersion) ??
        accepted({ type: 'incident.hazardsSet', hazards })
      );
    }
    case 'ADD_PERSON':
      if (incident.persons.length >= most) return tooMany;
      return accepted({
        type: 'incident.personAdded',
        personId: `p${incident.version + 1}`,
        ...command.person,
      });
    case 'CHANGE_PERSON':
    case 'REMOVE_PERSON': {
      const { personId } = command;
      const known = incident.persons.find(({ id }) => id === personId);
      if (known === undefined) return refused({ errorType: 'NOT_FOUND', code: 'incident.personNotFound' });
      if (isOlder(baseVersion, known.version)) return changedSince('person', known.version);
      return command.kind === 'REMOVE_PERSON'
        ? accepted({ type: 'incident.personRemoved', personId })
        : accepted({ type: 'incident.personChanged', personId, ...command.person });
    }
    case 'ADD_VEHICLE':
      if (incident.vehicles.length >= most) return tooMany;
      return accepted({
        type: 'incident.vehicleAdded',
        vehicleId: `v${incident.version + 1}`,
        ...command.vehicle,
      });
    case 'CHANGE_VEHICLE':
    case 'REMOVE_VEHICLE': {
      const { vehicleId } = command;
      const known = incident.vehicles.find(({ id }) => id === vehicleId);
      if (known === undefined) return refused({ errorType: 'NOT_FOUND', code: 'incident.vehicleNotFound' });
      if (isOlder(baseVersion, known.version)) return changedSince('vehicle', known.version);
      return command.kind === 'REMOVE_VEHICLE'
        ? accepted({ type: 'incident.vehicleRemoved', vehicleId })
        : accepted({ type: 'incident.vehicleChanged', vehicleId, ...command.vehicle });
    }
  }
};

const isOlder = (looked: number | undefined, changed: number): boolean =>
  looked !== undefined && looked < changed;

const changedSince = (fields: string, version: number): Result<never, IncidentRefusal> =>
  refused({ errorType: 'CONFLICT', code: 'incident.fieldChanged', params: { fields, version } });

const unchanged: Result<never, IncidentRefusal> = refused({
  errorType: 'CONFLICT',
  code: 'incident.unchanged',
});

const tooMany: Result<never, IncidentRefusal> = refused({
  errorType: 'CONFLICT',
  code: 'incident.tooMany',
  params: { most },
});
