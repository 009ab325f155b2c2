import middy from '@middy/core';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { findPerson } from '../adapters/dynamodb/directory/findPerson.ts';
import { readFeed } from '../adapters/dynamodb/journal/readFeed.ts';
import { readTopicHead } from '../adapters/dynamodb/journal/readTopicHead.ts';
import { createIncidentReader } from '../adapters/dynamodb/operations/createIncidentReader.ts';
import { createIncidentStore } from '../adapters/dynamodb/operations/createIncidentStore.ts';
import { createRefusedMessages } from '../adapters/dynamodb/operations/createRefusedMessages.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { pause } from '../adapters/system/pause.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { me } from '../directory/me.ts';
import { refusedDispatchMessages } from '../dispatch/refusedDispatchMessages.ts';
import { feed } from '../feed/feed.ts';
import { addNote } from '../incident/addNote.ts';
import { changePriority } from '../incident/changePriority.ts';
import { closeIncident } from '../incident/closeIncident.ts';
import { incident } from '../incident/incident.ts';
import { incidents } from '../incident/incidents.ts';
import { openIncident } from '../incident/openIncident.ts';
import { createLog } from '../middleware/createLog.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { describeCall } from './describeCall.ts';
import { identify } from './identify.ts';
import { mayCall } from './mayCall.ts';
import { rights } from './rights.ts';
import { router } from './router.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    ZONE_NAME: setting,
    OPERATIONS_TABLE: setting,
    JOURNAL_TABLE: setting,
    DIRECTORY_TABLE: setting,
  },
  process.env,
);

const client = createDocumentClient();
const zone = environment.ZONE_CODE;
const topic = operationsTopic(zone);
const operations = { client, table: environment.OPERATIONS_TABLE };
const journal = { client, table: environment.JOURNAL_TABLE };

const commands = {
  zone,
  store: createIncidentStore(operations),
  clock: systemClock,
  newUlid,
  waitWithJitter: pause,
};
const questions = { topic, readHead: readTopicHead(journal), reader: createIncidentReader(operations) };

const answer = router({
  operations: {
    'Query.me': me({ code: zone, name: environment.ZONE_NAME }),
    'Query.incident': incident(questions),
    'Query.incidents': incidents(questions),
    'Query.feed': feed({ topic, readFeed: readFeed({ ...journal, clock: systemClock }) }),
    'Query.refusedDispatchMessages': refusedDispatchMessages({
      clock: systemClock,
      messages: createRefusedMessages(operations),
    }),
    'Mutation.openIncident': openIncident(commands),
    'Mutation.addNote': addNote(commands),
    'Mutation.changePriority': changePriority(commands),
    'Mutation.closeIncident': closeIncident(commands),
  },
  identify: identify({ zone, findPerson: findPerson({ client, table: environment.DIRECTORY_TABLE }) }),
  mayCall: mayCall(rights),
});

/** Every field of the zone's API that needs deciding (functions/resolvers/invoke.ts says what comes in). */
export const handler = middy(answer).use(
  observe({ log: createLog(zone), clock: systemClock, describe: describeCall }),
);
