import middy from '@middy/core';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createIncidentStore } from '../adapters/dynamodb/operations/createIncidentStore.ts';
import { createRefusedMessages } from '../adapters/dynamodb/operations/createRefusedMessages.ts';
import { findReference } from '../adapters/dynamodb/operations/findReference.ts';
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

const environment = readEnvironment({ ZONE_CODE: ZoneCodeSchema, OPERATIONS_TABLE: setting }, process.env);
const zone = environment.ZONE_CODE;
const operations = { client: createDocumentClient(), table: environment.OPERATIONS_TABLE };

const answer = answerMessage({
  receive: receiveMessage({
    zone,
    store: createIncidentStore(operations),
    findReference: findReference(operations),
    clock: systemClock,
    newUlid,
    waitWithJitter: pause,
  }),
  keep: keepRefused({ zone, messages: createRefusedMessages(operations), clock: systemClock, newUlid }),
});

/** POST /dispatch-messages of the zone's HTTP API. */
export const handler = middy(answer).use(
  observe({ log: createLog(zone), clock: systemClock, describe: describeMessage }),
);
