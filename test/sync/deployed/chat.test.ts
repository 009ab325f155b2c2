import { setTimeout as pause } from 'node:timers/promises';
import { AppSyncClient, GetResolverCommand, UpdateResolverCommand } from '@aws-sdk/client-appsync';
import { ulid } from 'ulid';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { type LiveSubscription, liveSubscription } from '../../fixtures/liveSubscription.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';

const cloud = localCloud();
const zone = cloud.zones[0];
if (zone === undefined) throw new Error('The cloud has no zone');
const origin = new URL(cloud.web).origin;
const withinMs = 5_000;
const officerUnit = 'OO 05';
const opened: LiveSubscription[] = [];
const tokens = { desk: '', officer: '', lead: '', admin: '' };
const ids = { desk: '', officer: '', lead: '', admin: '' };
type Who = keyof typeof tokens;
const ProfileSchema = v.object({
  name: v.string(),
  rank: v.nullish(v.string()),
  unit: v.nullish(v.string()),
  team: v.nullish(v.string()),
  districts: v.array(v.string()),
  languages: v.array(v.string()),
});
let deviceSeq = 0;

const ask = async (who: Who, document: string, variables: Readonly<Record<string, unknown>> = {}) =>
  graphqlCall(zone.graphqlUrl, { authorization: tokens[who] }, document, variables);

const command = async (who: Who, name: string, type: string, input: object, shown: string) => {
  const { data, errors } = await ask(
    who,
    `mutation ($envelope: CommandEnvelope!, $input: ${type}!) { ${name}(envelope: $envelope, input: $input) { ${shown} } }`,
    {
      envelope: newEnvelope('test-chat-0001', ++deviceSeq),
      input,
    },
  );
  return errors[0]?.message ?? JSON.stringify(data?.[name]);
};

const group = async (people: readonly Who[]): Promise<string> => {
  const channelId = ulid();
  const input = { channelId, title: 'Proef', personIds: people.map((who) => ids[who]) };
  expect(await command('desk', 'createGroup', 'CreateGroupInput', input, 'channel { id }')).toContain(
    channelId,
  );
  return channelId;
};

const say = (who: Who, channelId: string, text: string) =>
  command(
    who,
    'postMessage',
    'PostMessageInput',
    { channelId, messageId: ulid(), kind: 'TEXT', text },
    'message { n }',
  );

const follow = async (who: Who, channelId: string): Promise<LiveSubscription> => {
  const live = await liveSubscription(
    zone.realtimeUrl,
    zone.graphqlUrl,
    tokens[who],
    `subscription { channel(id: "${channelId}") { topic epoch from to entries { seq type body } } }`,
  );
  opened.push(live);
  return live;
};

const heard = (live: LiveSubscription, text: string): boolean => JSON.stringify(live.received).includes(text);

const until = async (holds: () => boolean, ms = withinMs): Promise<number | null> => {
  const began = performance.now();
  while (performance.now() - began < ms) {
    if (holds()) return performance.now() - began;
    await pause(10);
  }
  return null;
};

/** The member is taken out while two messages go by; null when the live connection was not cut in time. */
const takeOut = async (): Promise<{ readonly cut: number | null; readonly overheard: boolean }> => {
  const channelId = await group(['officer', 'lead']);
  const [stays, goes] = [await follow('lead', channelId), await follow('officer', channelId)];
  await say('desk', channelId, 'voor het afscheid');
  expect(await until(() => heard(goes, 'voor het afscheid'))).not.toBeNull();
  const input = { channelId, personId: ids.officer };
  await Promise.all([
    command('desk', 'removeMember', 'RemoveMemberInput', input, 'commandId'),
    pause(1).then(() => say('lead', channelId, 'tegelijk')),
  ]);
  await say('desk', channelId, 'na het afscheid');
  const cut = await until(() => goes.endedAt() !== null);
  expect(await until(() => heard(stays, 'na het afscheid'))).not.toBeNull();
  const history = await ask('officer', `{ messages(channelId: "${channelId}") { items { text } } }`);
  expect(history.errors[0]?.message).toBe('chat.notMember');
  return { cut, overheard: heard(goes, 'na het afscheid') };
};

beforeAll(async () => {
  for (const [who, role] of [
    ['desk', 'DISPATCHER'],
    ['officer', 'OFFICER'],
    ['lead', 'TEAM_LEAD'],
    ['admin', 'ZONE_ADMIN'],
  ] as const) {
    const { username } = personWithRole(zone, role);
    tokens[who] = (await hostedSignIn(zone, username, origin)).accessToken;
    ids[who] = JSON.parse(Buffer.from(tokens[who].split('.')[1] ?? '', 'base64url').toString()).sub;
  }
  // On the street nobody talks off duty.
  await command(
    'officer',
    'startShift',
    'StartShiftInput',
    { unitId: officerUnit, role: 'LEAD' },
    'commandId',
  );
}, 120_000);

afterAll(async () => {
  for (const live of opened) live.stop();
  await command('officer', 'leaveCrew', 'UnitInput', { unitId: officerUnit }, 'commandId');
});

test('a message is with its channel and with nobody else; the stranger can neither follow nor read', async () => {
  const channelId = await group(['officer']);
  const live = await follow('officer', channelId);

  const began = performance.now();
  expect(await say('desk', channelId, 'Dag allemaal')).toBe('{"message":{"n":1}}');
  const took = await until(() => heard(live, 'Dag allemaal'));

  expect(took).not.toBeNull();
  await expect(follow('lead', channelId)).rejects.toThrow('chat.notMember');
  const history = await ask('lead', `{ messages(channelId: "${channelId}") { items { text } } }`);
  expect(history.errors[0]?.message).toBe('chat.notMember');
  console.log(`chat: a message from command to screen ${(performance.now() - began).toFixed(0)} ms`);
});

test('who is taken out hears nothing that comes after, is cut off within five seconds and reads no history', async () => {
  const { cut, overheard } = await takeOut();

  expect(cut).not.toBeNull();
  expect(overheard).toBe(false);
  console.log(`chat: cut off ${(cut ?? 0).toFixed(0)} ms after the last answer, 0 overheard`);
});

test('who is put into another team is cut off from the old one’s channel within five seconds, and reads no history', async () => {
  const channelId = 'S-A';
  const known = await ask(
    'admin',
    `{ person(id: "${ids.officer}") { name rank unit team districts languages } }`,
  );
  const profile = v.parse(ProfileSchema, known.data?.person);
  const place = (team: string | null) => {
    const input = { personId: ids.officer, ...profile, team };
    return command('admin', 'changePerson', 'ChangePersonInput', input, 'person { team }');
  };
  expect(profile.team).toBe('A');
  const [stays, goes] = [await follow('lead', channelId), await follow('officer', channelId)];
  try {
    await say('lead', channelId, 'van de ploeg');
    expect(await until(() => heard(goes, 'van de ploeg'))).not.toBeNull();
    const began = performance.now();
    expect(await place(null)).toBe('{"person":{"team":null}}');
    const cut = await until(() => goes.endedAt() !== null);
    expect(cut).not.toBeNull();
    console.log(
      `chat: out of the team, cut off ${(performance.now() - began).toFixed(0)} ms after it was asked`,
    );

    await say('lead', channelId, 'zonder wie wegging');
    expect(await until(() => heard(stays, 'zonder wie wegging'))).not.toBeNull();
    expect(heard(goes, 'zonder wie wegging')).toBe(false);
    expect(stays.endedAt()).toBeNull();
    const history = await ask('officer', `{ messages(channelId: "${channelId}") { items { text } } }`);
    expect(history.errors[0]?.message).toBe('chat.notMember');
    await expect(follow('officer', channelId)).rejects.toThrow('chat.notMember');
  } finally {
    await place('A');
  }
  expect((await ask('officer', `{ messages(channelId: "${channelId}") { lastN } }`)).errors).toEqual([]);
});

test('a seeded fault, a cut that ends no subscription, is noticed', async () => {
  const appsync = new AppSyncClient({
    endpoint: cloud.endpoint,
    region: cloud.region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const field = { apiId: zone.apiId, typeName: 'Mutation', fieldName: 'withdraw' };
  const { resolver } = await appsync.send(new GetResolverCommand(field));
  const { code, dataSourceName } = resolver ?? {};
  if (code === undefined || dataSourceName === undefined) throw new Error('no resolver');
  const put = (text: string) =>
    appsync.send(
      new UpdateResolverCommand({
        ...field,
        dataSourceName,
        kind: 'UNIT',
        runtime: { name: 'APPSYNC_JS', runtimeVersion: '1.0.0' },
        code: text,
      }),
    );
  const blind = code.replace(
    /extensions\.invalidateSubscriptions\(\{\s*subscriptionField: ["']channel["'][\s\S]*?\}\);/,
    '',
  );
  expect(blind).not.toBe(code);
  try {
    await put(blind);
    let noticed = false;
    for (let attempt = 0; attempt < 6 && !noticed; attempt++) {
      await pause(2_000);
      const { cut, overheard } = await takeOut();
      noticed = cut === null && overheard;
    }
    expect(noticed).toBe(true);
  } finally {
    await put(code);
  }
}, 120_000);
