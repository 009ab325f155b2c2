import { readFileSync } from 'node:fs';
import { AppSyncClient, GetGraphqlApiCommand, UpdateGraphqlApiCommand } from '@aws-sdk/client-appsync';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import { type GraphqlAnswer, graphqlCall } from '../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../fixtures/hostedSignIn.ts';
import { localCloud } from '../fixtures/localCloud.ts';
import { machineToken } from '../fixtures/machineToken.ts';
import { newEnvelope } from '../fixtures/newEnvelope.ts';
import { personWithRole } from '../fixtures/personWithRole.ts';
import { realtimeAttempt } from '../fixtures/realtimeAttempt.ts';
import { type Attack, bearer, foreignAttacks, type Side, signed } from './foreignAttacks.ts';
import { prepareSides, type ZoneSide } from './prepareSides.ts';
import { type SchemaOperation, schemaOperations } from './SchemaOperation.ts';

const cloud = localCloud();
const { endpoint, region, web } = cloud;
const operations = schemaOperations(readFileSync('shared/schema.graphql', 'utf8'));

const webOrigin = new URL(web).origin;

const fieldOf = <T>(answer: GraphqlAnswer, field: string): T => {
  const value = answer.data?.[field];
  if (!value) throw new Error(`${field}: ${answer.text}`);
  return value as T;
};

/** Who of a zone tries, and what there is to be tried: an incident and the feed it is in. */
const peopleAndVictim = async (zone: ZoneOutput): Promise<Omit<Side, keyof ZoneSide>> => {
  const dispatcher = await hostedSignIn(zone, personWithRole(zone, 'DISPATCHER').username, webOrigin);
  const call = (document: string, variables: Record<string, unknown>) =>
    graphqlCall(zone.graphqlUrl, { authorization: dispatcher.accessToken }, document, variables);
  const opened = await call(
    `mutation($envelope: CommandEnvelope!, $input: OpenIncidentInput!) {
      openIncident(envelope: $envelope, input: $input) { incident { id } } }`,
    {
      envelope: newEnvelope('isolation-test'),
      input: { type: 'OTHER', priority: 'P4', title: 'Proef', location: { address: 'Proefstraat 1' } },
    },
  );
  const { id } = fieldOf<{ incident: { id: string } }>(opened, 'openIncident').incident;
  const listed = await call('{ incidents(limit: 1) { topic epoch } }', {});
  const { topic, epoch } = fieldOf<{ topic: string; epoch: string }>(listed, 'incidents');
  return { dispatcher, machine: await machineToken(zone), victim: { id, topic, epoch } };
};

const succeeded = (operation: SchemaOperation, answer: GraphqlAnswer): boolean =>
  answer.data?.[operation.field] !== null && answer.data?.[operation.field] !== undefined;

/** Asks nothing of any resolver: whoever gets an answer to this is through the door. */
const knock: SchemaOperation = {
  parent: 'Query',
  field: '__typename',
  iamOnly: false,
  takesId: false,
  document: '{ __typename }',
  alias: (name) => ({ declared: [], field: `${name}: __typename` }),
  variables: () => ({}),
};

const byHttp = [knock, ...operations.filter((o) => o.parent !== 'Subscription')];
const subscriptions = operations.filter((o) => o.parent === 'Subscription');

/** Its id is a name the caller gives to a watch of their own: nothing of anybody's is behind it (docs/adr/0101). */
const namesOneOfOnesOwn = (field: string): boolean => field === 'positions' || field === 'endWatch';

/** Whether a call with what must be given names somebody's thing at all; ids that may be left out gateway.test.ts tries. */
const namesSomething = ({ variables }: SchemaOperation, victim: Side['victim']): boolean =>
  JSON.stringify(variables({ ...victim, id: 'THE-ID' })).includes('THE-ID');

/** Runs every attack on every operation. Out: how many were tried, and those that got an answer with data. */
const tryAll = async (attacks: readonly Attack[], victim: Side) => {
  const through: string[] = [];
  for (const attack of attacks)
    for (const operation of byHttp)
      if (succeeded(operation, await attack.send(operation, victim)))
        through.push(`${attack.name}: ${operation.field}`);
  return { tried: attacks.length * byHttp.length, through };
};

let a: Side;
let b: Side;

beforeAll(async () => {
  [a, b] = await prepareSides(cloud, peopleAndVictim);
}, 120_000);

describe('no operation of a zone answers anybody of another zone', () => {
  test('over HTTP, with tokens, machine tokens, function roles and presigned requests', async () => {
    const ab = await tryAll(foreignAttacks(a), b);
    const ba = await tryAll(foreignAttacks(b), a);
    console.log(
      `isolation: ${ab.tried + ba.tried} foreign calls tried, ${ab.through.length + ba.through.length} got through`,
    );
    expect([...ab.through, ...ba.through]).toEqual([]);
    expect(ab.tried).toBeGreaterThan(50);
  });

  test('over the real-time door, whoever’s token opens the connection', async () => {
    const attempts = [
      { connect: a.dispatcher.accessToken, subscribe: a.dispatcher.accessToken },
      { connect: b.dispatcher.accessToken, subscribe: a.dispatcher.accessToken },
      { connect: a.machine, subscribe: a.machine },
      { connect: b.machine, subscribe: b.machine },
      { connect: 'nonsense', subscribe: 'nonsense' },
    ];
    const host = new URL(b.zone.graphqlUrl).host;
    let tried = 0;
    for (const operation of subscriptions)
      for (const { connect, subscribe } of attempts) {
        tried += 1;
        const outcome = await realtimeAttempt(
          b.zone.realtimeUrl,
          { host, Authorization: connect },
          { host, Authorization: subscribe },
          operation.document,
          operation.variables(b.victim),
        );
        expect(outcome, `${operation.field} with a foreign token`).not.toBe('subscribed');
      }
    console.log(`isolation: ${tried} foreign subscriptions tried, 0 let in`);
  });

  test('the zone’s own machine token is no person: it opens no operation', async () => {
    const { tried, through } = await tryAll([bearer('own machine', a.machine)], a);
    console.log(`isolation: ${tried} calls with the zone's own machine token, ${through.length} got through`);
    expect(through).toEqual([]);
  });

  test('another zone’s ids are answered exactly as ids that never were', async () => {
    const own = bearer('own dispatcher', a.dispatcher.accessToken);
    let tried = 0;
    const named = byHttp.filter((operation) => operation.takesId && namesSomething(operation, a.victim));
    for (const operation of named.filter(
      ({ iamOnly, field }) => !iamOnly && field !== 'feed' && !namesOneOfOnesOwn(field),
    )) {
      const foreign = await own.send(operation, { ...a, victim: { ...a.victim, id: b.victim.id } });
      const absent = await own.send(operation, { ...a, victim: { ...a.victim, id: ulid() } });
      tried += 1;
      expect(succeeded(operation, foreign), operation.field).toBe(false);
      expect(foreign.text, operation.field).toBe(absent.text);
    }
    const foreignTopic = await own.send(byHttp.find((o) => o.field === 'feed') as SchemaOperation, {
      ...a,
      victim: b.victim,
    });
    expect(foreignTopic.data?.feed ?? null).toBeNull();
    console.log(`isolation: ${tried + 1} calls with the other zone's ids, 0 answered`);
    expect(tried).toBeGreaterThanOrEqual(4);
  });
});

describe('the attacks would notice a way in', () => {
  test('positive control: the zone’s own people come through its doors, its sequencer publishes', async () => {
    // What people ask over HTTP, every operation of it, gateway.test.ts asks.
    const own = await bearer('own dispatcher', a.dispatcher.accessToken).send(knock, a);
    expect(succeeded(knock, own), own.text).toBe(true);
    const host = new URL(a.zone.graphqlUrl).host;
    const header = { host, Authorization: a.dispatcher.accessToken };
    for (const operation of subscriptions)
      expect(
        await realtimeAttempt(
          a.zone.realtimeUrl,
          header,
          header,
          operation.document,
          // A watch is new each time; a channel must be one of theirs, as the broadcast is everybody's.
          operation.variables({ ...a.victim, id: operation.field.startsWith('position') ? ulid() : 'Z' }),
        ),
        operation.field,
      ).toBe('subscribed');
    const sequencer = a.roles.find((r) => r.name.startsWith('Sequencer'));
    if (!sequencer) throw new Error('The zone has no sequencer role');
    const publish = byHttp.find((o) => o.field === 'publish') as SchemaOperation;
    const published = await signed('own sequencer', sequencer.credentials).send(publish, {
      ...a,
      victim: { ...a.victim, topic: 'nobody' },
    });
    expect(succeeded(publish, published), published.text).toBe(true);
  });

  test('seeded fault: an API that trusts the other zone’s pool is caught', async () => {
    const appsync = new AppSyncClient({
      endpoint,
      region,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const { graphqlApi } = await appsync.send(new GetGraphqlApiCommand({ apiId: b.zone.apiId }));
    if (!graphqlApi?.name || !graphqlApi.authenticationType) throw new Error('The zone has no API');
    const whole = {
      apiId: b.zone.apiId,
      name: graphqlApi.name,
      authenticationType: graphqlApi.authenticationType,
      userPoolConfig: graphqlApi.userPoolConfig,
      logConfig: graphqlApi.logConfig,
      additionalAuthenticationProviders: graphqlApi.additionalAuthenticationProviders,
      introspectionConfig: graphqlApi.introspectionConfig,
      queryDepthLimit: graphqlApi.queryDepthLimit,
      resolverCountLimit: graphqlApi.resolverCountLimit,
    };
    await appsync.send(
      new UpdateGraphqlApiCommand({
        ...whole,
        additionalAuthenticationProviders: [
          ...(whole.additionalAuthenticationProviders ?? []),
          {
            authenticationType: 'AMAZON_COGNITO_USER_POOLS',
            userPoolConfig: { userPoolId: a.zone.userPoolId, awsRegion: region },
          },
        ],
      }),
    );
    try {
      await expect
        .poll(
          async () => {
            const { through } = await tryAll(
              [bearer('the other zone’s dispatcher', a.dispatcher.accessToken)],
              b,
            );
            return through;
          },
          { timeout: 60_000, interval: 250 },
        )
        // The function's own wall, the token's zone claim, still holds every operation: two walls, each seen alone.
        .toEqual(['the other zone’s dispatcher: __typename']);
      console.log('isolation: the seeded fault (a foreign pool trusted) was caught at the door');
    } finally {
      await appsync.send(new UpdateGraphqlApiCommand(whole));
    }
    await expect
      .poll(
        async () =>
          (
            await graphqlCall(
              b.zone.graphqlUrl,
              { authorization: a.dispatcher.accessToken },
              '{ __typename }',
            )
          ).status,
        { timeout: 60_000, interval: 250 },
      )
      .toBe(401);
    appsync.destroy();
  });
});
