import * as v from 'valibot';
import { hazardKinds } from './Hazard.ts';
import { personRoles } from './IncidentPerson.ts';
import { vehicleRoles } from './IncidentVehicle.ts';
import { locationAccuracies } from './Location.ts';
import { natures } from './Nature.ts';

const text = v.exactOptional(v.string());
const number = v.exactOptional(v.number());

/**
 * The parts of an incident that events and stored items share, as they are read back: fields they do not know are left
 * out, since a newer release may have added some. What comes in from outside is held to more (the input schemas).
 */
export const factSchemas = {
  location: v.object({
    address: v.string(),
    municipality: text,
    lat: number,
    lon: number,
    what: text,
    accuracy: v.picklist(locationAccuracies),
    streetId: text,
    houseNumber: text,
    districtId: text,
    junction: v.exactOptional(v.object({ lat: v.number(), lon: v.number(), label: v.string() })),
  }),
  caller: v.object({ name: text, phone: text, anonymous: v.boolean(), language: text }),
  hazard: v.object({
    kind: v.picklist(hazardKinds),
    nature: v.picklist(natures),
    source: text,
    at: v.string(),
  }),
  externalRef: v.object({ system: v.literal('CIC'), ref: v.string() }),
} as const;

/** What is said of a person and of a vehicle: the fields, without the id each carries. */
export const personEntries = {
  role: v.picklist(personRoles),
  label: v.string(),
  description: text,
  nature: v.picklist(natures),
} as const;

export const vehicleEntries = {
  role: v.picklist(vehicleRoles),
  plate: text,
  description: v.string(),
  nature: v.picklist(natures),
} as const;
