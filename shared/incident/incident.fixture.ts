import * as v from 'valibot';
import type { Actor } from '../journal/Actor.ts';
import type { AuditOrigin } from '../journal/AuditFacts.ts';
import { evolve } from './evolve.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommand } from './IncidentCommand.ts';
import { IncidentIdSchema } from './IncidentId.ts';
import type { IncidentState } from './states.ts';

export const incidentId = v.parse(IncidentIdSchema, '01JDZ0000000000000000000AA');

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
} as const satisfies { readonly [Kind in IncidentCommand['kind']]: Extract<IncidentCommand, { kind: Kind }> };

/** An incident in the given state, however it got there. */
export const incidentIn = (state: IncidentState): Incident => ({
  ...evolve(
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
  ),
  state,
});
