import middy from '@middy/core';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { positionsTopic } from '../../shared/position/positionsTopic.ts';
import { environmentCredentials } from '../adapters/appsync/environmentCredentials.ts';
import { postSigned } from '../adapters/appsync/postSigned.ts';
import { publishPositions } from '../adapters/appsync/publishPositions.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createTickStore } from '../adapters/dynamodb/positions/createTickStore.ts';
import { readShares } from '../adapters/dynamodb/positions/readShares.ts';
import { sendLater } from '../adapters/sqs/sendLater.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { positionMoved, tickOver } from './tick.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    POSITIONS_TABLE: setting,
    GRAPHQL_URL: setting,
    TICK_QUEUE: setting,
    AWS_REGION: setting,
  },
  process.env,
);
const log = createSequencerLog(environment.ZONE_CODE);
const positions = { client: createDocumentClient(), table: environment.POSITIONS_TABLE };
const later = sendLater({
  queueUrl: environment.TICK_QUEUE,
  region: environment.AWS_REGION,
  endpoint: process.env.AWS_ENDPOINT_URL,
});
const ports = {
  ...createTickStore(positions),
  readShares: readShares(positions),
  wake: (seconds: number) => later('tick', seconds),
  publish: publishPositions(
    postSigned({
      url: new URL(environment.GRAPHQL_URL),
      region: environment.AWS_REGION,
      credentials: environmentCredentials,
    }),
  ),
};
const moved = positionMoved(ports, systemClock);
const over = tickOver(positionsTopic(environment.ZONE_CODE), ports, systemClock);

const isTick = (event: DynamoDBStreamEvent | SQSEvent): boolean =>
  event.Records.some(({ eventSource }) => eventSource === 'aws:sqs');

/** An empty call, so that the first tick finds a function that runs. */
interface WarmUp {
  readonly warmUp: true;
}

/** Positions moved, or a tick is over. What breaks is tried again; the next position says more than a lost one. */
export const handler = middy(async (event: DynamoDBStreamEvent | SQSEvent | WarmUp): Promise<void> => {
  if (!('Records' in event)) return;
  const began = systemClock.now();
  const done = isTick(event) ? await over() : { claimed: Number(await moved()) };
  log({ counts: { Fault: 0, ...done }, milliseconds: { took: systemClock.now() - began } });
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
