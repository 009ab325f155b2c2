import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as v from 'valibot';
import { environmentCredentials } from '../adapters/appsync/environmentCredentials.ts';
import { postSigned } from '../adapters/appsync/postSigned.ts';
import { publishPage } from '../adapters/appsync/publishPage.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createSequencerPorts } from '../adapters/dynamodb/journal/createSequencerPorts.ts';
import { pendingRowsOf } from '../adapters/dynamodb/journal/pendingRowsOf.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { payloadHash } from './payloadHash.ts';
import { reportBatch } from './reportBatch.ts';
import { SequencerEnvironmentSchema } from './SequencerEnvironment.ts';
import { sequenceRows } from './sequenceRows.ts';

const environment = v.parse(SequencerEnvironmentSchema, process.env);
const zone = environment.ZONE_CODE;
const logger = new Logger({ persistentKeys: { zone } });
const metrics = new Metrics({ defaultDimensions: { zone } });

const sequence = sequenceRows(
  createSequencerPorts(
    {
      client: createDocumentClient(),
      operationsTable: environment.OPERATIONS_TABLE,
      journalTable: environment.JOURNAL_TABLE,
    },
    systemClock,
    {
      payloadHash,
      publish: publishPage(
        postSigned({
          url: new URL(environment.GRAPHQL_URL),
          region: environment.AWS_REGION,
          credentials: environmentCredentials,
        }),
      ),
    },
  ),
);

const sequenceStream = async (event: DynamoDBStreamEvent): Promise<void> => {
  const began = systemClock.now();
  const { rows, malformed } = pendingRowsOf(event.Records, zone);
  if (malformed.length > 0) logger.error('Rows that cannot be numbered stay pending', { rows: malformed });
  const batch = await sequence(rows);
  const now = systemClock.now();
  reportBatch(metrics, { batch, rows, malformed: malformed.length, took: now - began, now });
};

/** Numbers, chains and publishes what commands left pending. Throws to have the whole batch again, and for nothing else. */
export const handler = middy<DynamoDBStreamEvent, void>(sequenceStream).onError(({ error }) => {
  metrics.addMetric('Fault', MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
  logger.error('Batch comes again', { error: error instanceof Error ? error : new Error(String(error)) });
});
