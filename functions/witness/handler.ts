import middy from '@middy/core';
import * as v from 'valibot';
import { zoneKeyName } from '../../shared/journal/chain/Checkpoint.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createWitnessMemory } from '../adapters/dynamodb/witness/createWitnessMemory.ts';
import { createNoteSigner } from '../adapters/kms/createNoteSigner.ts';
import { sentAnswer } from '../adapters/lambda/sentAnswer.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { sha256 } from '../checkpoint/sha256.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { cosignHead } from './cosignHead.ts';

const environment = readEnvironment(
  { ZONE_CODE: ZoneCodeSchema, WITNESS_TABLE: setting, WITNESS_KEY: setting, ZONE_KEY: setting },
  process.env,
);
const name = zoneKeyName(environment.ZONE_CODE);
const log = createSequencerLog(environment.ZONE_CODE);
const zoneSigner = createNoteSigner({ keyId: environment.ZONE_KEY, name, kind: 'HEAD', sha256 });
const signer = createNoteSigner({
  keyId: environment.WITNESS_KEY,
  name: `${name}/witness`,
  kind: 'WITNESS',
  sha256,
});

const RequestSchema = v.object({
  note: v.pipe(v.string(), v.maxLength(65_536)),
  before: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  proof: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), v.maxLength(128)),
});

const cosign = cosignHead({
  clock: systemClock,
  signer,
  // It knows one zone, by the key in its settings and not by what comes with a head.
  zoneKey: async (asked) => (asked === name ? zoneSigner.key() : null),
  ...createWitnessMemory({ client: createDocumentClient(), table: environment.WITNESS_TABLE }),
});

/** A witness as a function: a head in, its signature or its refusal out (functions/checkpoint/Witness.ts). */
export const handler = middy(async (event: unknown) => {
  const answer = await cosign(v.parse(RequestSchema, event));
  log({
    counts: { Fault: 0, Conflict: answer.kind === 'REFUSED' && answer.why === 'CONFLICT' ? 1 : 0 },
    milliseconds: {},
    words: { outcome: answer.kind },
  });
  return sentAnswer(answer);
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
