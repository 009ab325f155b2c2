import middy from '@middy/core';
import * as v from 'valibot';
import { zoneKeyName } from '../../shared/journal/chain/Checkpoint.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createReadTile } from '../adapters/dynamodb/journal/createReadTile.ts';
import { keepCheckpoint } from '../adapters/dynamodb/journal/keepCheckpoint.ts';
import { markUnsound } from '../adapters/dynamodb/journal/markUnsound.ts';
import { readChain } from '../adapters/dynamodb/journal/readChain.ts';
import { readChainHead } from '../adapters/dynamodb/journal/readChainHead.ts';
import { readLastCheckpoint } from '../adapters/dynamodb/journal/readLastCheckpoint.ts';
import { writeTiles } from '../adapters/dynamodb/journal/writeTiles.ts';
import { createNoteSigner } from '../adapters/kms/createNoteSigner.ts';
import { createLambdaWitness } from '../adapters/lambda/createLambdaWitness.ts';
import { createLockedHeads } from '../adapters/s3/createLockedHeads.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { auditChain } from './auditChain.ts';
import type { CheckpointOutcome } from './CheckpointOutcome.ts';
import type { CheckpointPorts } from './CheckpointPorts.ts';
import { makeCheckpoint } from './makeCheckpoint.ts';
import { sha256 } from './sha256.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    JOURNAL_TABLE: setting,
    SIGNING_KEY: setting,
    HEADS_BUCKET: setting,
    HEADS_URL: setting,
    AWS_REGION: setting,
    WITNESS_FUNCTION: setting,
  },
  process.env,
);
const zone = environment.ZONE_CODE;
const log = createSequencerLog(zone);
const journal = { client: createDocumentClient(), table: environment.JOURNAL_TABLE };
const signer = createNoteSigner({
  keyId: environment.SIGNING_KEY,
  name: zoneKeyName(zone),
  kind: 'HEAD',
  sha256,
});
const locked = createLockedHeads({
  base: process.env.AWS_ENDPOINT_URL
    ? `${process.env.AWS_ENDPOINT_URL}/${environment.HEADS_BUCKET}`
    : environment.HEADS_URL,
  region: environment.AWS_REGION,
});
const witnesses = [
  createLambdaWitness({ name: `${zoneKeyName(zone)}/witness`, functionName: environment.WITNESS_FUNCTION }),
];

/** Made for each call: tiles are remembered for the length of one. */
const portsOf = (): CheckpointPorts => ({
  zone,
  clock: systemClock,
  readHead: readChainHead(journal),
  readLast: readLastCheckpoint(journal),
  readLines: readChain(journal),
  readTile: (epoch) => createReadTile(journal, epoch),
  writeTiles: writeTiles(journal),
  keep: keepCheckpoint(journal),
  markUnsound: markUnsound(journal),
  signer,
  witnesses,
  ...locked,
});

const EventSchema = v.object({ audit: v.optional(v.boolean(), false) });

/**
 * Makes a head of the chain; with `{"audit": true}` hashes the whole chain anew instead. Called each minute and each
 * night by the zone's schedule, and by hand when an export shall go up to this moment. Answers what came of it.
 */
export const handler = middy(async (event: unknown): Promise<CheckpointOutcome> => {
  const { audit } = v.parse(EventSchema, event ?? {});
  const began = systemClock.now();
  const outcome = await (audit ? auditChain(portsOf()) : makeCheckpoint(portsOf()))();
  log({
    counts: {
      Fault: 0,
      Unsound: outcome.kind === 'UNSOUND' ? 1 : 0,
      Unheard: outcome.kind === 'SIGNED' ? outcome.unheard : 0,
      entries: outcome.kind === 'SIGNED' ? outcome.entries : 0,
      size: outcome.size,
    },
    milliseconds: {
      Waited: outcome.kind === 'SIGNED' ? outcome.waited : 0,
      took: systemClock.now() - began,
    },
    words: {
      outcome: outcome.kind,
      ...(outcome.kind === 'UNSOUND' ? { why: outcome.why, n: String(outcome.n) } : {}),
    },
  });
  return outcome;
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
