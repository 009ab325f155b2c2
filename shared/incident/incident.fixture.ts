import * as v from 'valibot';
import type { Actor } from '../journal/Actor.ts';
import type { AuditOrigin } from '../journal/AuditFacts.ts';
import { evolve } from './evolve.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommand } from './IncidentCommand.ts';
import { IncidentIdSchema } from './IncidentId.ts';
import { isOpen } from './isOpen.ts';
import type { IncidentState } from './states.ts';

export const incidentId = v.parse(IncidentIdSchema, '01JDZ0000000000000000000AA');

const idEndingIn = (end: string) => v.parse(IncidentIdSchema, `01JDZ00000000000000000${end}`);
/** Another incident it has nothing to do with yet. */
export const otherId = idEndingIn('00ZZ');
const linkedId = idEndingIn('00YY');
const mergedId = idEndingIn('00XX');
const duplicateId = idEndingIn('00WW');

export const dispatcher: Actor = { kind: 'PERSON', id: 'voorbeeld', name: 'A. Voorbeeld' };

/** What a dispatcher's call puts into the journal. */
export const origin: AuditOrigin = {
  op: 'ALTER',
  operation: 'Mutation.addNote',
  purpose: 'INCIDENT_HANDLING',
  legalBasis: 'WPF_14',
  role: 'DISPATCHER',
};

export const openedAt = '2026-11-22T10:00:00.000Z';

export const openCommand = {
  kind: 'OPEN',
  type: 'FIGHT',
  priority: 'P1',
  title: 'Vechtpartij voor een café',
  location: { address: 'Fictieve Kaai 12', accuracy: 'STREET' },
} as const satisfies IncidentCommand;

/** One command of each kind, each with something in it. */
export const commands = {
  OPEN: openCommand,
  ADD_NOTE: { kind: 'ADD_NOTE', text: 'Twee personen, één met een fles' },
  CHANGE_PRIORITY: { kind: 'CHANGE_PRIORITY', priority: 'P2', reason: 'rustiger' },
  CLOSE: { kind: 'CLOSE', code: 'HANDLED_ON_SCENE', remark: 'gescheiden' },
  ASSIGN: { kind: 'ASSIGN', unitId: 'OO 07', callSign: 'OO 07', support: false },
  STEP_ASSIGNMENT: { kind: 'STEP_ASSIGNMENT', unitId: 'OO 05', step: 'STAND_DOWN', via: 'DISPATCH' },
  UNDO_ASSIGNMENT: { kind: 'UNDO_ASSIGNMENT', unitId: 'OO 05', via: 'UNIT' },
  ESCALATE_ALERT: { kind: 'ESCALATE_ALERT', unitId: 'OO 05', alertedAt: openedAt },
  REPEAT_ALERT: { kind: 'REPEAT_ALERT', unitId: 'OO 05' },
  ESCALATE_BACKUP: { kind: 'ESCALATE_BACKUP', since: openedAt },
  UPDATE: { kind: 'UPDATE', to: { title: 'Vechtpartij in een café' } },
  SET_HAZARDS: { kind: 'SET_HAZARDS', hazards: [{ kind: 'WEAPON', nature: 'ASSESSMENT', source: 'melder' }] },
  ADD_PERSON: {
    kind: 'ADD_PERSON',
    person: { role: 'SUSPECT', label: 'man, rode jas', nature: 'ASSESSMENT' },
  },
  CHANGE_PERSON: {
    kind: 'CHANGE_PERSON',
    personId: 'p1',
    person: { role: 'WITNESS', label: 'man, rode jas', nature: 'FACT' },
  },
  REMOVE_PERSON: { kind: 'REMOVE_PERSON', personId: 'p1' },
  ADD_VEHICLE: {
    kind: 'ADD_VEHICLE',
    vehicle: { role: 'SUSPECT', plate: '1-OEF-001', description: 'witte bestelwagen', nature: 'FACT' },
  },
  CHANGE_VEHICLE: {
    kind: 'CHANGE_VEHICLE',
    vehicleId: 'v1',
    vehicle: { role: 'INVOLVED', description: 'grijze bestelwagen', nature: 'FACT' },
  },
  REMOVE_VEHICLE: { kind: 'REMOVE_VEHICLE', vehicleId: 'v1' },
  REQUEST_BACKUP: { kind: 'REQUEST_BACKUP', urgency: 'URGENT', text: 'groep van tien' },
  CLEAR_BACKUP: { kind: 'CLEAR_BACKUP' },
  LINK: { kind: 'LINK', other: { id: otherId, number: '5449-2026-000009' } },
  UNLINK: { kind: 'UNLINK', other: { id: linkedId, number: '5449-2026-000008' } },
  MERGE: { kind: 'MERGE', into: { id: otherId, number: '5449-2026-000009' } },
  ABSORB: { kind: 'ABSORB', other: { id: otherId, number: '5449-2026-000009' }, assignments: [] },
  SPLIT: { kind: 'SPLIT', from: { id: mergedId, number: '5449-2026-000007' } },
  SPLIT_OFF: { kind: 'SPLIT_OFF', other: { id: duplicateId, number: '5449-2026-000006' } },
  REOPEN: { kind: 'REOPEN', reason: 'melder belt opnieuw' },
  CANCEL: { kind: 'CANCEL', reason: 'CALLER_WITHDREW' },
  SET_PV: { kind: 'SET_PV', pvNumber: 'OO.30.L3.000123/2026' },
  NOTE_HANDOFF: { kind: 'NOTE_HANDOFF', to: 'WAZE', exactness: 'JUNCTION' },
} as const satisfies { readonly [Kind in IncidentCommand['kind']]: Extract<IncidentCommand, { kind: Kind }> };

const started = evolve(
  null,
  {
    type: 'incident.opened',
    incidentType: 'FIGHT',
    priority: 'P1',
    title: openCommand.title,
    location: openCommand.location,
    number: '5449-2026-000001',
    createdAt: openedAt,
  },
  { id: incidentId, version: 1, at: openedAt, actor: dispatcher },
);

/** An incident in the given state, however it got there. */
export const incidentIn = (state: IncidentState): Incident => ({ ...started, state });

const by = { addedAt: openedAt, addedBy: dispatcher, version: 1 };

/** An incident in the given state on which every command finds what it is about: units, persons, links. */
export const fullIncidentIn = (state: IncidentState): Incident => ({
  ...incidentIn(state),
  ...(state === 'REOPENED' ? { reopenedAt: openedAt } : {}),
  ...(isOpen(state) ? {} : { closedAt: openedAt }),
  persons: [{ id: 'p1', role: 'SUSPECT', label: 'man, rode jas', nature: 'ASSESSMENT', ...by }],
  vehicles: [{ id: 'v1', role: 'SUSPECT', description: 'witte bestelwagen', nature: 'FACT', ...by }],
  assignments: [
    {
      unitId: 'OO 05',
      callSign: 'OO 05',
      support: false,
      state: 'ALERTED',
      previous: 'ALERTED',
      alertedAt: openedAt,
      by: dispatcher,
    },
  ],
  links: [
    { incidentId: linkedId, number: '5449-2026-000008', kind: 'RELATED' },
    { incidentId: duplicateId, number: '5449-2026-000006', kind: 'HAS_DUPLICATE' },
  ],
  backup: { since: openedAt, urgency: 'ROUTINE', by: dispatcher },
});

/** The same, merged into another one. */
export const mergedIncident = (): Incident => ({ ...fullIncidentIn('CLOSED'), mergedInto: mergedId });
