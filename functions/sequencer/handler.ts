import middy from '@middy/core';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { environmentCredentials } from '../adapters/appsync/environmentCredentials.ts';
import { postSigned } from '../adapters/appsync/postSigned.ts';
import { publishPage } from '../adapters/appsync/publishPage.ts';
import { withdrawPerson } from '../adapters/appsync/withdrawPerson.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createSequencerPorts } from '../adapters/dynamodb/journal/createSequencerPorts.ts';
import { pendingRowsOf } from '../adapters/dynamodb/journal/pendingRowsOf.ts';
import { journalKeys } from '../adapters/kms/journalKeys.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from './createSequencerLog.ts';
import { rememberView } from './rememberView.ts';
import { sequenceEvent } from './sequenceEvent.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    OPERATIONS_TABLE: setting,
    JOURNAL_TABLE: setting,
    GRAPHQL_URL: setting,
    SUBJECTS_KEY: setting,
    PAYLOADS_KEY: setting,
    AWS_REGION: setting,
  },
  process.env,
);
const zone = environment.ZONE_CODE;
const log = createSequencerLog(zone);

const post = postSigned({
  url: new URL(environment.GRAPHQL_URL),
  region: environment.AWS_REGION,
  credentials: environmentCredentials,
});

const sequence = sequenceEvent<DynamoDBStreamEvent>({
  ports: rememberView(
    createSequencerPorts(
      {
        client: createDocumentClient(),
        operationsTable: environment.OPERATIONS_TABLE,
        journalTable: environment.JOURNAL_TABLE,
      },
      systemClock,
      {
        publish: publishPage(post),
        withdraw: withdrawPerson(post),
        keys: journalKeys({ subjects: environment.SUBJECTS_KEY, payloads: environment.PAYLOADS_KEY }),
      },
    ),
  ),
  clock: systemClock,
  log,
  rowsOf: (event) => pendingRowsOf(event.Records, zone),
});

/** Numbers, chains and publishes what commands left pending. Throws to have the whole batch again, and for nothing else. */
export const handler = middy(sequence).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
