import type { Subject } from '../../../shared/journal/AuditFacts.ts';
import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';

export const incident = (id: string): Subject => ({ kind: 'INCIDENT', id });
export const person = (id: string): Subject => ({ kind: 'PERSON', id });

/** Who is of the unit that the world's zone has on duty. */
export const crew = (o: ZoneObjects): readonly Subject[] =>
  (['OFFICER', 'TEAM_LEAD'] as const).map((role) => person(o.person(role)));
