import middy from '@middy/core';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { findPerson } from '../adapters/dynamodb/directory/findPerson.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { createLog } from '../middleware/createLog.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { enrichToken } from './enrichToken.ts';

const environment = readEnvironment({ ZONE_CODE: ZoneCodeSchema, DIRECTORY_TABLE: setting }, process.env);
const zone = environment.ZONE_CODE;

const enrich = enrichToken({
  zone,
  findPerson: findPerson({ client: createDocumentClient(), table: environment.DIRECTORY_TABLE }),
  clock: systemClock,
});

/** Cognito's pre token generation trigger, version 2. */
export const handler = middy(enrich).use(
  observe({
    log: createLog(zone),
    clock: systemClock,
    describe: () => ({ operation: 'pre-token', outcome: 'done' }),
  }),
);
