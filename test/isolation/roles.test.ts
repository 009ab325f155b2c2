import { DeleteRolePolicyCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { beforeAll, describe, expect, test } from 'vitest';
import { localCloud } from '../fixtures/localCloud.ts';
import { stackOutputs } from '../fixtures/stackOutputs.ts';
import { root } from './attempts/asRole.ts';
import { attemptsOn } from './attempts/attemptsOn.ts';
import { bucketAttempts } from './attempts/bucketAttempts.ts';
import type { DeployedSide } from './attempts/DeployedSide.ts';
import { tableAttempts } from './attempts/tableAttempts.ts';
import { allowed, tryAll } from './attempts/tryAll.ts';
import { prepareSides } from './prepareSides.ts';

const cloud = localCloud();
const { endpoint, region } = cloud;

let a: DeployedSide;
let b: DeployedSide;

beforeAll(async () => {
  [a, b] = await prepareSides(cloud, async ({ stackName }) => ({
    outputs: await stackOutputs(endpoint, region, stackName),
  }));
});

describe('a role of one zone can do nothing on another zone’s deployed resources', () => {
  test('tables, buckets, keys, API and functions, both ways, nor on the platform’s', async () => {
    const platform = await stackOutputs(endpoint, region, 'patrouille-platform');
    const upwards = [
      ...tableAttempts('the registry', platform.RegistryTable ?? ''),
      ...bucketAttempts('the releases', platform.ReleaseBucket ?? ''),
    ];
    const [ab, ba, up] = await Promise.all([
      tryAll(a, attemptsOn(b)),
      tryAll(b, attemptsOn(a)),
      tryAll({ ...a, roles: [...a.roles, ...b.roles] }, upwards),
    ]);
    console.log(
      `isolation: ${ab.tried + ba.tried + up.tried} attempts by ${a.roles.length + b.roles.length} deployed roles, ` +
        `${ab.through.length + ba.through.length + up.through.length} allowed`,
    );
    expect([...ab.through, ...ba.through, ...up.through]).toEqual([]);
    expect(ab.tried).toBeGreaterThan(200);
  }, 120_000);

  test('positive control: each function’s own role does its own work', async () => {
    const role = (name: string) => {
      const found = a.roles.find((r) => r.name.startsWith(name));
      if (!found) throw new Error(`No role ${name}: ${a.roles.map((r) => r.name)}`);
      return found.credentials;
    };
    const own = new Map(attemptsOn(a).map((attempt) => [attempt.name, attempt]));
    const expected: readonly (readonly [string, string])[] = [
      ['Graphql', 'read OperationsTable'],
      ['Graphql', 'read DirectoryTable'],
      ['Sequencer', 'read many of JournalTable'],
      ['PreToken', 'read DirectoryTable'],
      ['ChainCheckpoint', 'sign with SigningKeyArn'],
    ];
    for (const [name, attempt] of expected) {
      const found = own.get(attempt);
      if (!found) throw new Error(`No attempt called ${attempt}`);
      expect(await allowed(found, role(name)), `${name}: ${attempt}`).toBe(true);
    }
  });

  test('seeded fault: a role with a star in its policy is caught', async () => {
    const iam = new IAMClient({ endpoint, region, credentials: root });
    const faulty = a.roles[0];
    if (!faulty) throw new Error('No roles');
    const policy = { RoleName: faulty.arn.split('/').at(-1) ?? '', PolicyName: 'seeded-fault' };
    await iam.send(
      new PutRolePolicyCommand({
        ...policy,
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' }],
        }),
      }),
    );
    try {
      const { through } = await tryAll({ ...a, roles: [faulty] }, attemptsOn(b));
      console.log(`isolation: the seeded star was caught ${through.length} times`);
      expect(through.filter((t) => t.includes('OperationsTable')).length).toBeGreaterThanOrEqual(6);
    } finally {
      await iam.send(new DeleteRolePolicyCommand(policy));
      iam.destroy();
    }
    expect((await tryAll({ ...a, roles: [faulty] }, attemptsOn(b))).through).toEqual([]);
  });
});
