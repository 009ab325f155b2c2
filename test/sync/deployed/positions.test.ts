import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { liveSubscription } from '../../fixtures/liveSubscription.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';

const cloud = localCloud();
const zone = cloud.zones[0];
if (zone === undefined) throw new Error('The cloud has no zone');
const store = createDocumentClient({
  endpoint: cloud.endpoint,
  region: cloud.region,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});
const origin = new URL(cloud.web).origin;
const unitId = 'OO 16';
let officer = '';
let dispatcher = '';

const ask = (token: string, query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  graphqlCall(zone.graphqlUrl, { authorization: token }, query, variables);

const command = (name: string, inputType: string, input: object) =>
  ask(
    officer,
    `mutation ($envelope: CommandEnvelope!, $input: ${inputType}!) { ${name}(envelope: $envelope, input: $input) { commandId } }`,
    {
      envelope: newEnvelope('test-position-01'),
      input,
    },
  );

const share = (lon: number) =>
  ask(officer, 'mutation ($input: SharePositionInput!) { sharePosition(input: $input) { unitId at } }', {
    input: { lat: 51.2251, lon, accuracyM: 7, at: new Date().toISOString(), source: 'DEVICE' },
  });

/** What is stored of anybody's position. */
const stored = async () => {
  const { Items = [] } = await store.send(
    new QueryCommand({
      TableName: zone.stack.PositionsTable,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'SHARES' },
    }),
  );
  return Items.filter((item) => item.lat !== undefined);
};

const watched = (watchId: string) =>
  ask(
    dispatcher,
    'query ($watchId: ID!) { positions(watchId: $watchId) { at until units { unitId lon source } } }',
    { watchId },
  );

beforeAll(async () => {
  officer = (await hostedSignIn(zone, 'm.denkbeeld', origin)).accessToken;
  dispatcher = (await hostedSignIn(zone, 'a.voorbeeld', origin)).accessToken;
});

describe('Positions', () => {
  test('are stored and told on duty only, and reach an open map within a tick', async () => {
    const before = await share(2.91);
    expect(before.errors[0]?.message).toBe('position.notShared');
    expect(await stored()).toEqual([]);

    const begun = await command('startShift', 'StartShiftInput', { unitId, role: 'LEAD' });
    expect(begun.errors).toEqual([]);
    const watchId = ulid();
    expect((await watched(watchId)).data?.positions).toMatchObject({ units: [] });
    const map = await liveSubscription(
      zone.realtimeUrl,
      zone.graphqlUrl,
      dispatcher,
      `subscription { positions(watchId: "${watchId}") { topic at units { unitId lat lon at source } } }`,
    );
    const shared = performance.now();
    for (let step = 0; step < 5; step++) expect((await share(2.912 + step / 1e3)).errors).toEqual([]);
    while (map.received.length === 0 && performance.now() - shared < 20_000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const took = performance.now() - shared;
    expect(map.received[0]).toMatchObject({
      data: {
        positions: { topic: `${zone.code}/positions`, units: [{ unitId, lon: 2.916, source: 'DEVICE' }] },
      },
    });
    expect(map.received).toHaveLength(1);
    console.log(`positions: 5 stored, 1 message, ${Math.round(took)} ms after the first`);
    map.stop();
    expect((await watched(watchId)).data?.positions).toMatchObject({ units: [{ unitId, lon: 2.916 }] });
    const ended = await ask(dispatcher, 'mutation ($id: ID!) { endWatch(watchId: $id) { at } }', {
      id: watchId,
    });
    expect(ended.errors).toEqual([]);

    expect((await command('endShift', 'EndShiftInput', { unitId, leaveOpen: true })).errors).toEqual([]);
    expect((await share(2.93)).errors[0]?.message).toBe('position.notShared');
    expect(await stored()).toEqual([]);
    expect((await watched(ulid())).data?.positions).toMatchObject({ units: [] });
  });

  test('are refused with the time of long ago, off the earth, and from another zone’s people', async () => {
    const wrong = await ask(
      officer,
      'mutation ($input: SharePositionInput!) { sharePosition(input: $input) { unitId } }',
      { input: { lat: 91, lon: 2.9, accuracyM: 7, at: new Date().toISOString(), source: 'DEVICE' } },
    );
    expect(wrong.errors[0]?.message).toBe('input.invalid');
  });
});

describe('The map of a zone', () => {
  test('is read by ranges, from the clients’ origin, for as long as its address is good', async () => {
    const { data, errors } = await ask(
      officer,
      '{ mapSource { version tilesUrl gazetteerUrl districtsUrl bounds center expiresAt } }',
    );
    expect(errors).toEqual([]);
    const source = data?.mapSource as { tilesUrl: string; gazetteerUrl: string; districtsUrl: string };
    const part = await fetch(source.tilesUrl, { headers: { range: 'bytes=0-126', origin } });
    expect(part.status).toBe(206);
    expect(part.headers.get('access-control-allow-origin')).toBe(origin);
    expect(Buffer.from(await part.arrayBuffer()).toString('latin1', 0, 7)).toBe('PMTiles');
    const gazetteer = (await (await fetch(source.gazetteerUrl)).json()) as { streets: unknown[] };
    expect(gazetteer.streets.length).toBeGreaterThan(100);
    expect((await fetch(source.districtsUrl)).status).toBe(200);
    expect((await fetch(source.tilesUrl.replace(/\?.*/, ''))).status).toBe(403);
  });
});

describe('Presence', () => {
  test('reaches who follows it, and an officer may neither show nor follow it', async () => {
    const document = 'subscription { presence { topic name incidentId field } }';
    const follower = await liveSubscription(zone.realtimeUrl, zone.graphqlUrl, dispatcher, document);
    const show = (token: string) =>
      ask(
        token,
        'mutation ($input: ShowPresenceInput!) { showPresence(input: $input) { topic personId name deviceId incidentId field at } }',
        { input: { deviceId: 'test-position-01', incidentId: ulid(), field: 'title' } },
      );
    expect((await show(dispatcher)).errors).toEqual([]);
    for (let wait = 0; follower.received.length === 0 && wait < 100; wait++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(follower.received[0]).toMatchObject({
      data: { presence: { name: 'A. Voorbeeld', field: 'title' } },
    });
    expect((await show(officer)).errors).not.toEqual([]);
    await expect(liveSubscription(zone.realtimeUrl, zone.graphqlUrl, officer, document)).rejects.toThrow();
    follower.stop();
  });
});
