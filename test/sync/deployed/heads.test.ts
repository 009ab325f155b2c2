import { setTimeout as pause } from 'node:timers/promises';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectRetentionCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import { readLastCheckpoint } from '../../../functions/adapters/dynamodb/journal/readLastCheckpoint.ts';
import { createNoteSigner } from '../../../functions/adapters/kms/createNoteSigner.ts';
import { isSignedBy } from '../../../functions/checkpoint/isSignedBy.ts';
import type { KeptCheckpoint } from '../../../functions/checkpoint/KeptCheckpoint.ts';
import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import { checkpointText } from '../../../shared/journal/chain/checkpointText.ts';
import type { NoteKey } from '../../../shared/journal/chain/NoteKey.ts';
import { parseCheckpoint } from '../../../shared/journal/chain/parseCheckpoint.ts';
import { parseNote } from '../../../shared/journal/chain/parseNote.ts';
import { writeNote } from '../../../shared/journal/chain/writeNote.ts';
import { assumedRole } from '../../fixtures/assumedRole.ts';
import { commandWriter } from '../../fixtures/commandWriter.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { personTokens } from '../../fixtures/personTokens.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';
import { type ZoneRole, zoneRoles } from '../../fixtures/zoneRoles.ts';

const { endpoint, region, web, zones } = localCloud();
const [zone, other] = zones;
if (zone === undefined || other === undefined) throw new Error('The local cloud has not two zones');
const stack = zone.stack as Readonly<Record<string, string>>;
const aws = { endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const lambda = new LambdaClient(aws);
const s3 = new S3Client({ ...aws, forcePathStyle: true });
const lastHead = readLastCheckpoint({
  client: createDocumentClient(aws),
  table: stack.JournalTable ?? '',
});

const invoke = async (
  name: string | undefined,
  event: object,
): Promise<Readonly<Record<string, unknown>>> => {
  const { Payload, FunctionError } = await lambda.send(
    new InvokeCommand({ FunctionName: name, Payload: Buffer.from(JSON.stringify(event)) }),
  );
  if (FunctionError !== undefined) throw new Error(`${name} broke`);
  return JSON.parse(Buffer.from(Payload ?? []).toString());
};
const keyOf = async (arn: string | undefined, name: string, kind: NoteKey['kind']): Promise<NoteKey> => {
  const { PublicKey } = await new KMSClient(aws).send(new GetPublicKeyCommand({ KeyId: arn }));
  return { name, kind, publicKey: PublicKey ?? new Uint8Array() };
};
const roleNamed = (roles: readonly ZoneRole[], part: string): ZoneRole => {
  const role = roles.find(({ name }) => name.includes(part));
  if (role === undefined) throw new Error(`No role ${part}`);
  return role;
};
const refused = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'DONE',
    (fault: unknown) => (fault instanceof Error ? fault.name : 'unknown'),
  );

let head: KeptCheckpoint;
let roles: readonly ZoneRole[] = [];
beforeAll(async () => {
  const tokens = personTokens(zone, personWithRole(zone, 'DISPATCHER').username, new URL(web).origin);
  const desk = commandWriter(zone.graphqlUrl, tokens, 'heads-writer');
  const { incidentId } = await desk.open('Hoofden');
  await desk.note(incidentId, 'Een lijn van het journaal');
  const before = (await lastHead())?.size ?? 0;
  // The sequencer needs a moment; the schedule may be quicker than we are.
  for (let tries = 0; tries < 60 && ((await lastHead())?.size ?? 0) <= before; tries++) {
    await invoke(stack.CheckpointFunction, {});
    await pause(500);
  }
  const found = await lastHead();
  if (found === null || found.size <= before) throw new Error('No head was made');
  head = found;
  roles = await zoneRoles(endpoint, region, zone.stackName);
});

describe('a head of a deployed zone', () => {
  test('is signed by the zone and its witness, as anybody can check with the public keys', async () => {
    const note = parseNote(head.note);
    if (note === null) throw new Error('No note');
    const name = `patrouille/${zone.code}`;
    expect(parseCheckpoint(note.text)).toEqual({
      origin: `${name}/${head.epoch}`,
      size: head.size,
      root: head.rootHash,
    });
    expect(isSignedBy(note, await keyOf(stack.SigningKeyArn, name, 'HEAD'))).toBe(true);
    expect(isSignedBy(note, await keyOf(stack.WitnessKeyArn, `${name}/witness`, 'WITNESS'))).toBe(true);
    // The seeded fault: the witness's key is not the zone's.
    expect(isSignedBy(note, await keyOf(stack.WitnessKeyArn, name, 'HEAD'))).toBe(false);
    expect(head).toMatchObject({ sound: true, witnesses: [`${name}/witness`] });
    expect(await invoke(stack.CheckpointFunction, { audit: true })).toMatchObject({ kind: 'NOTHING_NEW' });
  });

  test('lies where nobody of the zone, nor who runs the account, can delete it', async () => {
    const Bucket = stack.HeadsBucket;
    const Key = `checkpoints/${head.epoch}/${String(head.size).padStart(12, '0')}.txt`;
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body?.transformToString()).toBe(head.note);
    const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: Key }));
    const VersionId = Versions?.[0]?.VersionId;
    const { Retention } = await s3.send(new GetObjectRetentionCommand({ Bucket, Key, VersionId }));
    expect(Retention?.Mode).toBe('GOVERNANCE');
    const years = ((Retention?.RetainUntilDate?.getTime() ?? 0) - Date.now()) / (365.25 * 86_400_000);
    expect(years).toBeGreaterThan(10.9);

    let tried = 0;
    const remove = (client: S3Client) =>
      refused(client.send(new DeleteObjectCommand({ Bucket, Key, VersionId })));
    expect(await remove(s3)).toBe('AccessDenied');
    for (const role of roles.filter(({ name }) => /Function|Role/.test(name))) {
      const credentials = await assumedRole(endpoint, region, role.arn).catch(() => null);
      if (credentials === null) continue;
      const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
      expect(await remove(client), role.name).toBe('AccessDenied');
      tried += 1;
    }
    expect(tried).toBeGreaterThan(5);
    const again = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
    expect(await again.Body?.transformToString()).toBe(head.note);
    console.log(`heads: ${tried + 1} attempts to delete a locked head, 0 done`);
  });

  test('is signed by nobody but who makes heads and exports', async () => {
    const signers: string[] = [];
    let tried = 0;
    for (const role of roles) {
      const credentials = await assumedRole(endpoint, region, role.arn).catch(() => null);
      if (credentials === null) continue;
      const kms = new KMSClient({ endpoint, region, credentials, maxAttempts: 1 });
      for (const KeyId of [stack.SigningKeyArn, stack.WitnessKeyArn]) {
        const said = await refused(
          kms.send(new SignCommand({ KeyId, Message: Buffer.from('x'), SigningAlgorithm: 'ECDSA_SHA_256' })),
        );
        tried += 1;
        if (said === 'DONE')
          signers.push(
            `${role.name.replace(/Role.*/, '')} ${KeyId === stack.SigningKeyArn ? 'HEAD' : 'WITNESS'}`,
          );
        else expect(said).toMatch(/AccessDenied/);
      }
    }
    console.log(`heads: ${tried} attempts to sign, done by ${signers.join(', ')}`);
    expect(signers).toContain('ChainCheckpoint HEAD');
    expect(signers).toContain('ChainWitness HEAD'.replace('HEAD', 'WITNESS'));
    expect(
      signers.filter(
        (one) => !/^(ChainCheckpoint HEAD|ChainWitness\w* WITNESS|\w*Exporter\w* HEAD)$/.test(one),
      ),
    ).toEqual([]);
  });

  test('that is a fork is refused by the witness, also when the right key signed it', async () => {
    const checkpointRole = roleNamed(roles, 'ChainCheckpoint');
    const credentials = await assumedRole(endpoint, region, checkpointRole.arn);
    const signer = createNoteSigner(
      { keyId: stack.SigningKeyArn ?? '', name: `patrouille/${zone.code}`, kind: 'HEAD', sha256 },
      { endpoint, region, credentials },
    );
    const { size, epoch } = head;
    const text = checkpointText({
      origin: `patrouille/${zone.code}/${epoch}`,
      size: size + 5,
      root: 'ab'.repeat(32),
    });
    const fork = writeNote({ text, signatures: [await signer.sign(text)] });
    const ask = (note: string, before: number, proof: readonly string[]) =>
      invoke(stack.WitnessFunction, { note, before, proof });
    const known = Number((await ask(fork, 0, [])).size);
    expect(known).toBeGreaterThanOrEqual(size);
    expect(await ask(fork, known, [])).toEqual({ kind: 'REFUSED', why: 'CONFLICT' });
    expect(await ask(fork, known, ['cd'.repeat(32), 'ef'.repeat(32)])).toEqual({
      kind: 'REFUSED',
      why: 'CONFLICT',
    });
    expect(await ask(head.note.replace(/\n— .*\n— /, '\n— '), size, [])).toMatchObject({
      kind: 'REFUSED',
      why: 'NOT_SIGNED',
    });
    // The control: the head it signed last it signs again.
    const last = await lastHead();
    expect(await ask(last?.note ?? '', last?.size ?? 0, [])).toMatchObject({ kind: 'SIGNED' });
  });

  test('is made by the schedule, without anybody asking', async () => {
    // In the other zone: no test invokes its function. Its own smoke test has written lines since it was onboarded.
    const table = (other.stack as Readonly<Record<string, string>>).JournalTable ?? '';
    const lastOther = readLastCheckpoint({ client: createDocumentClient(aws), table });
    await expect
      .poll(async () => (await lastOther())?.size ?? 0, { timeout: 100_000, interval: 1_000 })
      .toBeGreaterThan(0);
  });
});
