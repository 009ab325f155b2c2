import { createNoteSigner } from '../../../functions/adapters/kms/createNoteSigner.ts';
import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import { zoneKeyName } from '../../../shared/journal/chain/Checkpoint.ts';
import type { NoteKey } from '../../../shared/journal/chain/NoteKey.ts';
import { verifierKey } from '../../../shared/journal/chain/verifierKey.ts';
import { releaseRegion } from '../../releaseRegion.ts';
import { findPlatform } from '../findPlatform.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { refusalText } from '../refusalText.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

/**
 * The public keys by which a zone's journal is checked, a line each, as `patrouille-verify.mjs --trust` reads them.
 * To be published, and handed to the supervisor, by another way than the exports they judge.
 */
export const keys = async (call: ZoneCall): Promise<void> => {
  const code = zoneCodeOf(call);
  const { aws } = targetOf(call);
  const platform = await findPlatform(aws);
  const { registry } = onboardingPorts({ ...(aws ? { aws } : {}), platform, log: call.log });
  const outputs = (await registry.find(code))?.outputs;
  if (!outputs)
    throw new Error(refusalText({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } }));
  const settings = {
    region: aws?.region ?? releaseRegion,
    ...(aws?.endpoint ? { endpoint: aws.endpoint } : {}),
    ...(aws?.credentials ? { credentials: aws.credentials } : {}),
  };
  const name = zoneKeyName(code);
  const wanted: readonly (readonly [string | undefined, Pick<NoteKey, 'name' | 'kind'>])[] = [
    [outputs.SigningKeyArn, { name, kind: 'HEAD' }],
    [outputs.WitnessKeyArn, { name: `${name}/witness`, kind: 'WITNESS' }],
  ];
  for (const [keyId, key] of wanted) {
    if (keyId === undefined) throw new Error(`Zone ${code} has no such key yet: update it first.`);
    call.log(verifierKey(sha256, await createNoteSigner({ keyId, ...key, sha256 }, settings).key()));
  }
};
