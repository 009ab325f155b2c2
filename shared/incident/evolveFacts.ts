import type { EventMeta } from './EventMeta.ts';
import { fieldNamed } from './fieldNamed.ts';
import type { Incident } from './Incident.ts';
import type {
  FieldChanges,
  HazardsSet,
  IncidentUpdated,
  PersonAdded,
  PersonChanged,
  PersonRemoved,
  VehicleAdded,
  VehicleChanged,
  VehicleRemoved,
} from './IncidentEvent.ts';
import { toldAfter } from './toldAfter.ts';

type FactEvent =
  | IncidentUpdated
  | HazardsSet
  | PersonAdded
  | PersonChanged
  | PersonRemoved
  | VehicleAdded
  | VehicleChanged
  | VehicleRemoved;

/** The incident after something of what is known of it changed. */
export const evolveFacts = (
  incident: Incident,
  event: FactEvent,
  { version, at, actor }: EventMeta,
): Incident => {
  const { persons, vehicles, fieldVersions } = incident;
  switch (event.type) {
    case 'incident.updated':
      return updated(incident, event, { version, at, actor });
    case 'incident.hazardsSet':
      return {
        ...incident,
        hazards: event.hazards,
        fieldVersions: { ...fieldVersions, hazards: version },
      };
    case 'incident.personAdded': {
      const { type: _, personId: id, ...facts } = event;
      return {
        ...incident,
        persons: [...persons, { id, ...facts, version, addedAt: at, addedBy: actor }],
      };
    }
    case 'incident.personChanged': {
      const { type: _, personId, ...facts } = event;
      return {
        ...incident,
        persons: persons.map(({ id, addedAt, addedBy, ...before }) =>
          id === personId ? { id, ...facts, version, addedAt, addedBy } : { id, ...before, addedAt, addedBy },
        ),
      };
    }
    case 'incident.personRemoved':
      return { ...incident, persons: persons.filter(({ id }) => id !== event.personId) };
    case 'incident.vehicleAdded': {
      const { type: _, vehicleId: id, ...facts } = event;
      return {
        ...incident,
        vehicles: [...vehicles, { id, ...facts, version, addedAt: at, addedBy: actor }],
      };
    }
    case 'incident.vehicleChanged': {
      const { type: _, vehicleId, ...facts } = event;
      return {
        ...incident,
        vehicles: vehicles.map(({ id, addedAt, addedBy, ...before }) =>
          id === vehicleId
            ? { id, ...facts, version, addedAt, addedBy }
            : { id, ...before, addedAt, addedBy },
        ),
      };
    }
    case 'incident.vehicleRemoved':
      return { ...incident, vehicles: vehicles.filter(({ id }) => id !== event.vehicleId) };
  }
};

const updated = (
  incident: Incident,
  { to, ...said }: IncidentUpdated,
  { version, ...meta }: Omit<EventMeta, 'id'>,
): Incident => {
  const { description: d0, caller: c0, sensitive: s0, ...rest } = incident;
  const { description = d0 ?? null, caller = c0 ?? null, sensitive = s0 ?? false } = to;
  const names = (Object.keys(to) as (keyof FieldChanges)[]).map(fieldNamed);
  return {
    ...rest,
    title: to.title ?? rest.title,
    location: to.location ?? rest.location,
    type: to.incidentType ?? rest.type,
    ...(description === null ? {} : { description }),
    ...(caller === null ? {} : { caller }),
    ...(sensitive ? { sensitive: true as const } : {}),
    fieldVersions: {
      ...rest.fieldVersions,
      ...Object.fromEntries(names.map((name) => [name, version])),
    },
    ...toldAfter(rest.told, names, said, meta),
  };
};
