import middy from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import type { Deadline } from '../../shared/operations/Deadline.ts';
import { DeadlineSchema } from '../../shared/operations/DeadlineSchema.ts';
import { unitPositions } from '../../shared/position/unitPositions.ts';
import { createChatReader } from '../adapters/dynamodb/conversations/createChatReader.ts';
import { createChatStore } from '../adapters/dynamodb/conversations/createChatStore.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createDirectoryReader } from '../adapters/dynamodb/directory/createDirectoryReader.ts';
import { createOperationsStore } from '../adapters/dynamodb/operations/createOperationsStore.ts';
import { crewPlaceOf } from '../adapters/dynamodb/operations/crewPlaceOf.ts';
import { keys } from '../adapters/dynamodb/operations/keys.ts';
import { readDeadlines } from '../adapters/dynamodb/operations/readDeadlines.ts';
import { readTogether } from '../adapters/dynamodb/operations/readTogether.ts';
import { readShares } from '../adapters/dynamodb/positions/readShares.ts';
import { pause } from '../adapters/system/pause.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { meetDeadline } from './meetDeadline.ts';
import { meetMessage } from './meetMessage.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    OPERATIONS_TABLE: setting,
    POSITIONS_TABLE: setting,
    CONVERSATIONS_TABLE: setting,
    DIRECTORY_TABLE: setting,
  },
  process.env,
);
const log = createSequencerLog(environment.ZONE_CODE);
const client = createDocumentClient();
const operations = { client, table: environment.OPERATIONS_TABLE };
const shares = readShares({ client, table: environment.POSITIONS_TABLE });
const meetOthers = meetDeadline({
  zone: environment.ZONE_CODE,
  store: createOperationsStore(operations),
  clock: systemClock,
  waitWithJitter: pause,
  remind: async () => {},
  lastFix: async (unitId) => {
    const known = unitPositions(await shares(), systemClock.now()).find((one) => one.unitId === unitId);
    if (known === undefined) return null;
    const { lat, lon, accuracyM, at } = known;
    return { lat, lon, at, ...(accuracyM === undefined ? {} : { accuracyM }) };
  },
});
const tables = {
  client,
  operations: environment.OPERATIONS_TABLE,
  conversations: environment.CONVERSATIONS_TABLE,
};
const places = readTogether(operations);
const meetTalk = meetMessage({
  zone: environment.ZONE_CODE,
  store: createChatStore(tables),
  reader: createChatReader(tables),
  directory: createDirectoryReader({ client, table: environment.DIRECTORY_TABLE }),
  clock: systemClock,
  waitWithJitter: pause,
  remind: async () => {},
  crewOf: async (personId) => crewPlaceOf((await places([keys.crew(personId)]))[0]),
});
const meet = (deadline: Deadline) =>
  deadline.messageId === undefined ? meetOthers(deadline) : meetTalk(deadline);
const sweep = readDeadlines(operations);

/** A sweep looks at what the last quarter of an hour owed: a function that stood still for minutes forgets nobody. */
const minutesBack = 15;

const MessageSchema = v.pipe(v.string(), v.parseJson(), DeadlineSchema);

/** A deadline out of the queue, or the minute's sweep over all. What fails is tried again, and lies in a queue of its own in the end. */
export const handler = middy(async (event: Partial<SQSEvent>): Promise<void> => {
  const began = systemClock.now();
  const due =
    event.Records === undefined
      ? (await sweep(began, minutesBack)).filter(({ dueAt }) => millisecondsOf(dueAt) <= began)
      : event.Records.map(({ body }) => v.parse(MessageSchema, body));
  let early = 0;
  for (const deadline of due) if ((await meet(deadline)) === 'EARLY') early++;
  // The queue's clock ran ahead of ours: back into the queue.
  if (early > 0 && event.Records !== undefined) throw new Error('A deadline came early');
  log({ counts: { Fault: 0, Due: due.length }, milliseconds: { took: systemClock.now() - began } });
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
