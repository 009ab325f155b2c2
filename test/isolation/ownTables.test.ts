import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import { localCloud } from '../fixtures/localCloud.ts';
import { stackOutputs } from '../fixtures/stackOutputs.ts';
import { root } from './attempts/asRole.ts';
import { tableNames } from './attempts/attemptsOn.ts';
import type { DeployedSide } from './attempts/DeployedSide.ts';
import { tableAttempts, tablesAs, triedKey } from './attempts/tableAttempts.ts';
import { allowed } from './attempts/tryAll.ts';
import { prepareSides } from './prepareSides.ts';
import { isAllowed } from './simulated/simulate.ts';
import { simulatedStacks } from './simulated/zones.ts';

const cloud = localCloud();
const { endpoint, region } = cloud;
/**
 * The keys that roles are held to: the index's maker, the intake's look at the organisation, who shares a position, the
 * contents chat may make unreadable, what a zone's own systems are told, the links that are used once.
 */
const heldTo = ['INDEX#D#1#2026', 'ORGANISATION', 'SHARES', 'SECRET#MESSAGE#1', 'WEBHOOKS', 'TICKET#1'];
const heldRoles = /^(ReviewIndexer|Intake|ApiPositionsSource|Chat|WebhooksWebhookSender|PhotosOnce)Role/;
let side: DeployedSide;

beforeAll(async () => {
  [side] = await prepareSides(cloud, async ({ stackName }) => ({
    outputs: await stackOutputs(endpoint, region, stackName),
  }));
});

test('on its own zone’s tables each role can do what the template says, and nothing beyond', async () => {
  const [template] = simulatedStacks(1).zones;
  const verbs: Readonly<Record<string, string>> = {
    read: 'GetItem',
    'read many of': 'BatchGetItem',
    query: 'Query',
    scan: 'Scan',
    write: 'PutItem',
    update: 'UpdateItem',
    'transact on': 'PutItem',
    'delete from': 'DeleteItem',
  };
  const differences: string[] = [];
  const byKeyOnly: string[] = [];
  let tried = 0;
  let may = 0;
  for (const { name, credentials } of side.roles) {
    const role = template?.roles.find((one) => one.name === name.replace(/[0-9A-F]{8}$/, ''));
    if (!role) throw new Error(`The template has no role ${name}`);
    for (const table of tableNames) {
      const resource = template?.resources.find((one) => one.name === `Tables${table.replace('Table', '')}`);
      if (!resource) throw new Error(`The template has no ${table}`);
      for (const attempt of tableAttempts(table, side.outputs[table] ?? '')) {
        const verb = verbs[attempt.name.slice(0, -table.length - 1)] ?? '';
        const named = { 'dynamodb:LeadingKeys': [triedKey.pk.S] };
        const said = (await isAllowed(role, `dynamodb:${verb}`, resource, resource.arn, named)) === true;
        tried += 1;
        if (said) may += 1;
        if ((await allowed(attempt, credentials)) === said) continue;
        // The local cloud does not look at leading keys: what the template ties to them it can only be asked of simulation.
        const answers = await Promise.all(
          heldTo.map((one) =>
            isAllowed(role, `dynamodb:${verb}`, resource, resource.arn, { 'dynamodb:LeadingKeys': [one] }),
          ),
        );
        if (!said && answers.includes(true)) byKeyOnly.push(`${name}: ${attempt.name}`);
        else differences.push(`${name}: ${attempt.name} is ${said ? 'refused' : 'allowed'}`);
      }
    }
  }
  for (const table of tableNames)
    await tablesAs(root).send(new DeleteItemCommand({ TableName: side.outputs[table], Key: triedKey }));
  console.log(
    `isolation: ${tried} attempts of ${side.roles.length} roles on their own zone’s tables, ${may} allowed by the template, ${byKeyOnly.length} tied to keys that only AWS looks at, ${differences.length} otherwise`,
  );
  expect(differences).toEqual([]);
  expect(byKeyOnly.filter((one) => !heldRoles.test(one))).toEqual([]);
  expect(may).toBeGreaterThan(20);
}, 120_000);
