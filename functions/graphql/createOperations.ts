import type { DirectoryReader } from '../../shared/directory/DirectoryStore.ts';
import type { HeldMessages } from '../../shared/dispatch/HeldMessages.ts';
import type { RefusedMessages } from '../../shared/dispatch/RefusedMessages.ts';
import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import type { FeedCatchUp } from '../../shared/journal/FeedCatchUp.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { AlarmQuestionTools } from '../alarm/AlarmQuestionTools.ts';
import { createAlarmOperations } from '../alarm/createAlarmOperations.ts';
import { me } from '../directory/me.ts';
import { organisation } from '../directory/organisation.ts';
import { people } from '../directory/people.ts';
import { person } from '../directory/person.ts';
import { previewImport } from '../directory/previewImport.ts';
import { sessions } from '../directory/sessions.ts';
import { refusedDispatchMessages } from '../dispatch/refusedDispatchMessages.ts';
import { type FeedQuestion, feed } from '../feed/feed.ts';
import { followIncidents } from '../feed/followIncidents.ts';
import { createIncidentOperations } from '../incident/createIncidentOperations.ts';
import type { IncidentQuestionTools } from '../incident/IncidentQuestionTools.ts';
import { incident } from '../incident/incident.ts';
import { incidents } from '../incident/incidents.ts';
import { responseTimes } from '../incident/responseTimes.ts';
import type { MapTools } from '../map/MapTools.ts';
import { mapSource } from '../map/mapSource.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { createPositionOperations } from '../position/createPositionOperations.ts';
import type { PositionTools } from '../position/PositionTools.ts';
import { createUnitOperations, type UnitParts } from '../unit/createUnitOperations.ts';

interface Parts {
  readonly units: UnitParts;
  readonly alarms: AlarmQuestionTools;
  readonly positions: Omit<PositionTools, 'zone' | 'clock'>;
  readonly map: Omit<MapTools, 'clock'>;
  readonly zone: { readonly code: ZoneCode; readonly name: string };
  readonly commands: CommandTools;
  readonly questions: IncidentQuestionTools;
  readonly readFeed: (question: FeedQuestion) => Promise<FeedCatchUp>;
  readonly messages: RefusedMessages;
  readonly held: Pick<HeldMessages, 'all'>;
  readonly reader: DirectoryReader;
  readonly clock: Clock;
}

/** The use case behind each field of the API that a person can ask for; the policy says who may (shared/policy). */
export const createOperations = (parts: Parts): Readonly<Record<string, UseCase>> => ({
  'Query.me': me(parts.zone),
  'Query.incident': incident(parts.questions),
  'Query.incidents': incidents(parts.questions),
  'Query.responseTimes': responseTimes(parts.questions),
  'Query.feed': feed({ topic: parts.questions.topic, readFeed: parts.readFeed }),
  'Query.refusedDispatchMessages': refusedDispatchMessages(parts),
  'Query.people': people(parts),
  'Query.person': person(parts),
  'Query.organisation': organisation(parts),
  'Query.previewImport': previewImport(parts),
  'Query.sessions': sessions(parts),
  'Subscription.incidents': followIncidents,
  'Query.mapSource': mapSource({ ...parts.map, clock: parts.clock }),
  ...createPositionOperations({ ...parts.positions, zone: parts.zone, clock: parts.clock }),
  ...createUnitOperations(parts.units),
  ...createAlarmOperations({ commands: parts.units.commands, questions: parts.alarms }),
  ...createIncidentOperations(parts.commands, parts.units.commands),
});
