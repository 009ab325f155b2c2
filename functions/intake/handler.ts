import middy from '@middy/core';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createDirectoryReader } from '../adapters/dynamodb/directory/createDirectoryReader.ts';
import { createHeldMessages } from '../adapters/dynamodb/operations/createHeldMessages.ts';
import { createIncidentStore } from '../adapters/dynamodb/operations/createIncidentStore.ts';
import { createOperationsStore } from '../adapters/dynamodb/operations/createOperationsStore.ts';
import { createRefusedMessages } from '../adapters/dynamodb/operations/createRefusedMessages.ts';
import { findReference } from '../adapters/dynamodb/operations/findReference.ts';
import { readUnitSettings } from '../adapters/dynamodb/operations/readUnitSettings.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { pause } from '../adapters/system/pause.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { keepRefused } from '../dispatch/keepRefused.ts';
import { receiveMessage } from '../dispatch/receiveMessage.ts';
import { createLog } from '../middleware/createLog.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { answerMessage } from './answerMessage.ts';
import { describeMessage } from './describeMessage.ts';

const environment = readEnvironment(
  { ZONE_CODE: ZoneCodeSchema, OPERATIONS_TABLE: setting, DIRECTORY_TABLE: setting },
  process.env,
);
const zone = environment.ZONE_CODE;
const client = createDocumentClient();
const operations = { client, table: environment.OPERATIONS_TABLE };
const keep = keepRefused({
  zone,
  messages: createRefusedMessages(operations),
  clock: systemClock,
  newUlid,
});

const answer = answerMessage({
  receive: receiveMessage({
    zone,
    store: createIncidentStore(operations),
    findReference: findReference(operations),
    held: createHeldMessages(operations),
    changes: {
      store: createOperationsStore(operations),
      clock: systemClock,
      waitWithJitter: pause,
      // Nobody is alerted by a message; what a status sets, the sweep of each minute finds.
      remind: async () => {},
    },
    readOrganisation: createDirectoryReader({ client, table: environment.DIRECTORY_TABLE }).organisation,
    readSettings: readUnitSettings(operations),
    clock: systemClock,
    newUlid,
    waitWithJitter: pause,
    keep,
  }),
  keep,
});

/** POST /dispatch-messages of the zone's HTTP API. */
export const handler = middy(answer).use(
  observe({ log: createLog(zone), clock: systemClock, describe: describeMessage }),
);
