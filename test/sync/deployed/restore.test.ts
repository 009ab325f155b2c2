import { createHash } from 'node:crypto';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import { kept } from '../../../shared/retention/kept.ts';
import { awsJson } from '../../fixtures/awsJson.ts';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { personTokens } from '../../fixtures/personTokens.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';

const { endpoint, region, web, zones } = localCloud();
const zone = zones[1];
if (zone === undefined) throw new Error('The local cloud has not two zones');
const stack = zone.stack as Readonly<Record<string, string>>;
const aws = { endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const tokens = personTokens(zone, personWithRole(zone, 'OFFICER').username, new URL(web).origin);
const events = <T>(operation: string, body: object): Promise<T> =>
  awsJson({ endpoint, region }, 'events', `AWSEvents.${operation}`, body);
let watches: readonly string[] = [];

/** What a question of an officer is answered: their incidents, or why not. */
const asked = async (): Promise<string> => {
  const got = await tokens.token();
  if (got.kind !== 'token') throw new Error('No token');
  const answer = await graphqlCall(
    zone.graphqlUrl,
    { authorization: got.token },
    '{ incidents(filter: OPEN) { seq } }',
  );
  return answer.errors[0]?.message ?? 'answered';
};
const until = async (wanted: string, within: number): Promise<number> => {
  const began = Date.now();
  for (;;) {
    if ((await asked()) === wanted) return Date.now() - began;
    if (Date.now() - began > within) throw new Error(`Not ${wanted} within ${within} ms`);
    await new Promise((done) => setTimeout(done, 1_000));
  }
};
const retain = async (): Promise<unknown> => {
  const { Payload, FunctionError } = await new LambdaClient(aws).send(
    new InvokeCommand({ FunctionName: stack.RetentionFunction, Payload: Buffer.from('{"watch":true}') }),
  );
  if (FunctionError !== undefined) throw new Error('Retention broke');
  return JSON.parse(Buffer.from(Payload ?? []).toString());
};

beforeAll(async () => {
  const { Rules } = await events<{ Rules: { Name: string }[] }>('ListRules', {});
  watches = Rules.map(({ Name }) => Name).filter((name) => name.includes('RetentionEachMinute'));
  // The zone's own watch would open it again before anybody saw it closed.
  for (const Name of watches) await events('DisableRule', { Name });
});
afterAll(async () => {
  for (const Name of watches) await events('EnableRule', { Name });
  await retain();
});

test('a zone that came back from an older copy answers nobody until the minute’s watch erased again what was erased', async () => {
  expect(watches.length).toBeGreaterThan(0);
  expect(await asked(), 'the control').toBe('answered');
  const at = new Date().toISOString();
  const item = { pk: `INCIDENT#${ulid()}`, sk: 'INCIDENT' };
  // What the copy still holds, and what the ledger in the locked bucket says of it.
  await createDocumentClient(aws).send(
    new PutCommand({
      TableName: stack.OperationsTable,
      Item: kept('ADM_5', '2020-01-01T00:00:00.000Z', item),
    }),
  );
  const Body = JSON.stringify([{ table: 'operations', ...item, at }]);
  await new S3Client({ ...aws, forcePathStyle: true }).send(
    new PutObjectCommand({
      Bucket: stack.HeadsBucket,
      Key: `erased/${at.slice(0, 10)}/${ulid()}.json`,
      Body,
      ChecksumSHA256: createHash('sha256').update(Body).digest('base64'),
    }),
  );

  const closed = await until('zone.restoring', 90_000);
  const replayed = await retain();
  const open = await until('answered', 10_000);

  expect(replayed).toMatchObject({ replayed: { erased: 1 } });
  console.log(`restore: closed after ${closed} ms, open ${open} ms after the ledger was replayed`);
}, 180_000);
