import * as v from 'valibot';
import { incidentActions } from '../../shared/incident/access.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import type { IncidentType } from '../../shared/incident/incidentTypes.ts';
import type { Priority } from '../../shared/incident/priorities.ts';
import type { TimelineEntry } from '../../shared/incident/TimelineEntry.ts';
import type { IncidentView } from '../src/incident/IncidentView.ts';
import { fakePlace } from './fakePlaces.ts';

const kinds: readonly (readonly [IncidentType, Priority, string])[] = [
  ['BURGLARY_IN_PROGRESS', 'P1', 'Inbraak bezig'],
  ['FIGHT', 'P1', 'Slagen en verwondingen'],
  ['TRAFFIC_ACCIDENT_INJURY', 'P2', 'Verkeersongeval met gewonde'],
  ['DOMESTIC_VIOLENCE', 'P2', 'Intrafamiliaal geweld'],
  ['SHOPLIFTING', 'P3', 'Winkeldiefstal, verdachte ter plaatse'],
  ['SUSPICIOUS', 'P3', 'Verdachte gedragingen'],
  ['NOISE', 'P4', 'Nachtlawaai'],
  ['PARKING_NUISANCE', 'P4', 'Hinderlijk parkeren'],
];
const streets = [
  'Kapellestraat',
  'Torhoutsesteenweg',
  'Nieuwpoortsesteenweg',
  'Visserskaai',
  'Christinastraat',
  'Koninginnelaan',
];

/** An invented incident of zone 5449; the same number is always the same incident. */
export const fakeIncident = (index: number, now: number): IncidentView => {
  const [type, priority, title] = kinds[index % kinds.length] ?? ['OTHER', 'P4', 'Andere'];
  const createdAt = new Date(now - (index * 97 + 40) * 1000).toISOString();
  const address = `${streets[index % streets.length]} ${(index * 7) % 180}`;
  const opened: TimelineEntry = { version: 1, at: createdAt, by: cic, kind: 'OPENED', text: title };
  return {
    id: v.parse(IncidentIdSchema, `01JFAKE${String(index).padStart(19, '0')}`),
    number: `5449-2026-${String(1000 + index).padStart(6, '0')}`,
    version: 1,
    type,
    priority,
    title,
    description: 'Melder hoort glasgerinkel en ziet twee personen achteraan de woning. Oefenmelding.',
    location: { address, municipality: 'Oostende', accuracy: 'EXACT', ...fakePlace(index * 5 + 1) },
    hazards: [],
    persons: [],
    vehicles: [],
    assignments: [],
    links: [],
    fieldVersions: {},
    state: 'NEW',
    createdAt,
    updatedAt: createdAt,
    timeline: [opened],
    timelineComplete: true,
    allowedActions: incidentActions.filter((action) => action !== 'SPLIT' && action !== 'REOPEN'),
  };
};

/** A note from the simulated dispatch centre. */
export const fakeNote = (
  incident: IncidentView,
  text: string,
  by: TimelineEntry['by'],
  now: number,
): IncidentView => {
  const at = new Date(now).toISOString();
  const line: TimelineEntry = { version: incident.version + 1, at, by, kind: 'NOTE', text };
  return {
    ...incident,
    version: line.version,
    updatedAt: at,
    lastNote: text,
    timeline: [...incident.timeline, line],
  };
};

export const cic: TimelineEntry['by'] = { kind: 'MACHINE', id: 'cic-west', name: 'CIC (gesimuleerd)' };
