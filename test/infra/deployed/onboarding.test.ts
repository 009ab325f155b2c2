import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { offboardZone } from '../../../functions/platform/offboardZone.ts';
import { updateZone } from '../../../functions/platform/updateZone.ts';
import { parseTemplate, type Template } from '../../../infra/policy/parseTemplate.ts';
import { resourcesOf } from '../../../infra/policy/resourcesOf.ts';
import { awsClients } from '../../../infra/tools/awsClients.ts';
import { onboardZone } from '../../../infra/tools/onboardZone.ts';
import { ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import { onboardingTarget } from './onboardingTarget.ts';

/** A practice zone of this test's own; no such zone exists. */
const code = v.parse(ZoneCodeSchema, '5998');

/** How a template differs from the current release's. */
type Change = (template: Template) => Template;

const swappedKeys = [
  { AttributeName: 'sk', KeyType: 'HASH' },
  { AttributeName: 'pk', KeyType: 'RANGE' },
];

type Target = Awaited<ReturnType<typeof onboardingTarget>>;
let target: Target;
let store: ReturnType<typeof awsClients>['store'];

beforeAll(async () => {
  target = await onboardingTarget();
  store = awsClients(target.aws).store;
});

/** Publishes a template that differs from the current release as told. Not made current. */
const releaseWith = async (change: Change) => {
  const s3 = new S3Client({ ...target.aws, forcePathStyle: true });
  const current = await s3.send(
    new GetObjectCommand({ Bucket: target.release.bucket, Key: target.release.templateKey }),
  );
  const template = parseTemplate(JSON.parse((await current.Body?.transformToString()) ?? ''));
  const id = `test-${process.pid}-${Math.round(performance.now())}`;
  const templateKey = `templates/zone/${id}.json`;
  const bucket = await awsClients(target.aws).releaseStore(target.release.bucket);
  await bucket.putOnce(templateKey, Buffer.from(JSON.stringify(change(template))), 'application/json');
  return { ...target.release, id, templateKey, templateUrl: bucket.address(templateKey) };
};

const table = 'AWS::DynamoDB::GlobalTable';
const bucket = 'AWS::S3::Bucket';
const pool = 'AWS::Cognito::UserPool';

describe('a zone of its own on a running cloud', { timeout: 120_000 }, () => {
  test('is onboarded by the path every zone takes, smoke test and all', async () => {
    const { outputs, state } = await onboardZone(target.wish(code));

    expect(state).toBe('ACTIVE');
    expect(outputs.ZoneCode).toBe(code);
    // Run before or now: either way it was tried as an officer.
    expect((await target.ports.registry.find(code))?.steps.SMOKE_TESTED).toBeDefined();
  });

  test('onboarded again, nothing happens', async () => {
    const before = await target.ports.registry.find(code);
    await onboardZone(target.wish(code));

    expect(await target.ports.registry.find(code)).toEqual(before);
  });

  test('leaves no synthetic officer', async () => {
    const { outputs } = await onboardZone(target.wish(code));
    const { ListUsersCommand } = await import('@aws-sdk/client-cognito-identity-provider');
    const { Users } = await awsClients(target.aws).cognito.send(
      new ListUsersCommand({ UserPoolId: outputs.UserPoolId }),
    );

    expect(Users?.map(({ Username }) => Username)).toEqual(['proef.beheer']);
  });

  test.each([
    ['a table is gone from', without(table, 'TablesPositions'), /Remove AWS::DynamoDB::GlobalTable/],
    [
      'a table has other keys in',
      having(table, 'TablesDirectory', 'KeySchema', swappedKeys),
      /Modify AWS::DynamoDB::GlobalTable/,
    ],
    ['the bucket is gone from', without(bucket, ''), /Remove AWS::S3::Bucket/],
    [
      'a bucket has a name in',
      having(bucket, '', 'BucketName', { 'Fn::Join': ['-', ['content', { Ref: 'ZoneCode' }]] }),
      /Modify AWS::S3::Bucket/,
    ],
    ['the user pool is another in', renamed(pool), /Remove AWS::Cognito::UserPool/],
    ['a key is another in', renamed('AWS::KMS::Key'), /Remove AWS::KMS::Key/],
  ])('is not updated when %s the release', async (_, spoil, named) => {
    const release = await releaseWith(spoil);
    const record = await target.ports.registry.find(code);

    const outcome = await updateZone(target.ports)({ code, release });

    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'zone.changeLosesData', params: { resources: expect.stringMatching(named) } },
    });
    expect(await target.ports.registry.find(code)).toEqual(record);
  });

  test('is updated when only a function changes', async () => {
    const release = await releaseWith(
      having('AWS::Lambda::Function', 'Graphql', 'Description', 'another release'),
    );

    const outcome = await updateZone(target.ports)({ code, release });

    expect(outcome).toMatchObject({
      ok: true,
      value: { releaseId: release.id, standing: { state: 'ACTIVE' } },
    });
  });

  test('offboarded, keeps its data; onboarded again, begins beside it', async () => {
    const first = (await onboardZone(target.wish(code))).outputs;
    const row = { pk: 'INCIDENT#kept', sk: 'INCIDENT', note: 'Oefening' };
    await store.send(new PutCommand({ TableName: first.OperationsTable, Item: row }));
    const read = async (name: string) =>
      (await store.send(new GetCommand({ TableName: name, Key: { pk: row.pk, sk: row.sk } }))).Item;

    const gone = await offboardZone(target.ports)({ code, repeated: code });
    const kept = await read(first.OperationsTable);
    const second = (await onboardZone(target.wish(code))).outputs;

    expect(gone).toMatchObject({ ok: true, value: { standing: { state: 'ARCHIVED' } } });
    expect(kept).toEqual(row);
    for (const name of [
      'OperationsTable',
      'JournalTable',
      'DirectoryTable',
      'ContentBucket',
      'UserPoolId',
      'DataKeyArn',
    ] as const) {
      expect(second[name], name).not.toBe(first[name]);
    }
    expect(await read(first.OperationsTable)).toEqual(row);
    expect(await read(second.OperationsTable)).toBeUndefined();
    expect((await target.ports.registry.find(code))?.earlier.at(-1)?.outputs.OperationsTable).toBe(
      first.OperationsTable,
    );
  });
});

function idOf(template: Template, type: string, begins: string): string {
  const [found] = resourcesOf(template, type).filter(([id]) => id.startsWith(begins));
  if (!found) throw new Error(`No ${type} ${begins}.`);
  return found[0];
}

/** The same template with one property of a resource set. */
function having(type: string, begins: string, property: string, value: unknown): Change {
  return (template) => {
    Reflect.set(template.Resources[idOf(template, type, begins)]?.Properties ?? {}, property, value);
    return template;
  };
}

/** The template without a resource and all that speaks of it: policies, roles, outputs. */
function without(type: string, begins: string): Change {
  return (template) => {
    const id = idOf(template, type, begins);
    for (const section of [template.Resources, Object(template.Outputs)]) {
      for (const [name, value] of Object.entries(section)) {
        if (name === id || JSON.stringify(value).includes(`"${id}"`)) Reflect.deleteProperty(section, name);
      }
    }
    return template;
  };
}

/** The template with a resource under another logical id, wherever it is spoken of: gone, and new beside it. */
function renamed(type: string): Change {
  return (template) => {
    const id = idOf(template, type, '');
    return parseTemplate(JSON.parse(JSON.stringify(template).replaceAll(id, `${id}Other`)));
  };
}
