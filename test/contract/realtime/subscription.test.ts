import { afterEach, describe, expect, it } from 'vitest';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';
import { connectAs } from './connectAs.ts';
import type { RealtimeClient } from './RealtimeClient.ts';

const target = contractTarget();
const { host } = new URL(target.graphqlUrl);
const { member, admin, nobody } = target.users;
const open: RealtimeClient[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.socket.close();
});
const connect = async (user = member): Promise<RealtimeClient> => {
  const client = await connectAs(target, user);
  open.push(client);
  return client;
};
const send = (channel: string, rest = '', select = 'channel text level tags') =>
  callGraphql(
    target,
    { query: `mutation { send(channel: "${channel}" ${rest}) { ${select} } }` },
    { token: member.accessToken },
  );
const channel = (): string => crypto.randomUUID();

describe('starting a subscription', () => {
  it('is authorized by what the start message brings, not by what the connection was opened with', async () => {
    const client = await connect(member);
    const query = 'subscription { onAdmins { channel } }';
    client.start('mine', query);
    client.start('admins', query, { host, Authorization: admin.accessToken });
    client.start('none', query, { host });
    client.start('bad', query, { host, Authorization: 'nonsense' });

    expect((await client.next({ type: 'error', id: 'mine' })).payload?.errors?.[0]).toMatchObject({
      errorType: 'Unauthorized',
      message: 'Not Authorized to access onAdmins on type Subscription',
    });
    await client.next({ type: 'start_ack', id: 'admins' });
    for (const id of ['none', 'bad']) {
      expect((await client.next({ type: 'error', id })).payload?.errors?.[0]?.errorType).toMatch(
        /UnauthorizedException$/,
      );
    }
  });

  it('is refused to who is not of the group the field names, and open to who is', async () => {
    const query = 'subscription { onAnnounce { text } }';
    const [inside, outside] = [await connect(member), await connect(nobody)];
    inside.start('1', query);
    outside.start('1', query);
    await inside.next({ type: 'start_ack' });
    expect((await outside.next({ type: 'error', id: '1' })).payload?.errors?.[0]?.errorType).toBe(
      'Unauthorized',
    );

    const text = channel();
    await callGraphql(
      target,
      { query: `mutation { announce(text: "${text}") { channel text } }` },
      { signer: target.signer },
    );
    expect((await inside.next({ type: 'data' })).payload?.data).toEqual({ onAnnounce: { text } });
    expect(outside.data('1')).toEqual([]);
  });

  it('is refused by its resolver, with what the resolver said', async () => {
    const client = await connect();
    client.start('1', 'subscription { onNothing { channel } }');
    expect((await client.next({ type: 'error', id: '1' })).payload?.errors?.[0]).toMatchObject({
      errorType: 'FORBIDDEN',
      message: 'Nothing to hear',
      errorInfo: { code: 'nothing' },
    });
  });

  it('is refused when a field of its selection is closed to the caller', async () => {
    const client = await connect();
    client.start('1', 'subscription { onGuarded { open closed } }');
    expect((await client.next({ type: 'error', id: '1' })).payload?.errors?.[0]?.errorType).toBe(
      'Unauthorized',
    );
    client.start('2', 'subscription { onGuarded { open } }');
    await client.next({ type: 'start_ack', id: '2' });
  });

  it.each([
    ['a document that is none', 'subscription {'],
    ['a field that is none', 'subscription { onWhatever { channel } }'],
    ['a query', '{ hello }'],
    ['a mutation', 'mutation { send(channel: "x") { channel } }'],
  ])('is refused for %s', async (_what, query) => {
    const client = await connect();
    client.start('1', query);
    expect((await client.next({ type: 'error', id: '1' })).payload?.errors?.length).toBeGreaterThan(0);
    expect(client.received.map(({ type }) => type)).not.toContain('start_ack');
  });

  it('is refused for an id that is taken, and the first goes on', async () => {
    const client = await connect();
    const name = channel();
    client.start('1', `subscription { onSend(channel: "${name}") { channel } }`);
    await client.next({ type: 'start_ack', id: '1' });
    client.start('1', 'subscription { onAdmins { channel } }');
    expect((await client.next({ type: 'error' })).payload?.errors?.[0]).toMatchObject({
      errorType: 'DuplicatedOperationError',
      message: 'Duplicated operation with id 1',
    });
    await send(name);
    await client.next({ type: 'data', id: '1' });
  });

  it('is refused above 100 on one connection, and open again when one has ended', async () => {
    const client = await connect();
    const query = 'subscription { onSend(channel: "nobody") { channel } }';
    for (let n = 0; n < 100; n += 1) {
      client.start(`${n}`, query);
      await client.next({ type: 'start_ack', id: `${n}` });
    }
    client.start('100', query);
    expect((await client.next({ type: 'error', id: '100' })).payload?.errors?.[0]).toMatchObject({
      errorType: 'MaxSubscriptionsReachedError',
      message: 'Max number of 100 subscriptions reached',
    });
    client.send({ type: 'stop', id: '0' });
    await client.next({ type: 'complete', id: '0' });
    client.start('100', query);
    await client.next({ type: 'start_ack', id: '100' });
  });
});

describe('what a subscription delivers', () => {
  it('is what the mutation selected, through the subscription’s own selection, and not a field more', async () => {
    const client = await connect();
    const name = channel();
    client.start('1', `subscription { onSend(channel: "${name}") { channel text level } }`);
    client.start('2', `subscription { alias: onSend(channel: "${name}") { where: channel } }`);
    await client.next({ type: 'start_ack', id: '1' });
    await client.next({ type: 'start_ack', id: '2' });
    await send(name, 'text: "hidden" level: 3 tags: ["a"]', 'channel level');

    expect((await client.next({ type: 'data', id: '1' })).payload?.data).toEqual({
      onSend: { channel: name, text: null, level: 3 },
    });
    expect((await client.next({ type: 'data', id: '2' })).payload?.data).toEqual({ alias: { where: name } });
  });

  it('is told apart by field names where the mutation used aliases', async () => {
    const client = await connect();
    const name = channel();
    client.start('1', `subscription { onSend(channel: "${name}") { channel text } }`);
    await client.next({ type: 'start_ack', id: '1' });
    await callGraphql(
      target,
      {
        query: `mutation { other: send(channel: "${name}" text: "t") { a: channel text: channel b: text } }`,
      },
      { token: member.accessToken },
    );
    const { data } = (await client.next({ type: 'data', id: '1' })).payload ?? {};
    expect(data).toMatchObject({ onSend: { channel: name } });
  });

  it('is nothing of a mutation that failed', async () => {
    const client = await connect();
    const name = channel();
    const filter = { filterGroup: [{ filters: [{ fieldName: 'channel', operator: 'eq', value: name }] }] };
    client.start('1', 'subscription($f: AWSJSON) { onFiltered(filter: $f) { channel } }', undefined, {
      f: JSON.stringify(filter),
    });
    await client.next({ type: 'start_ack', id: '1' });
    await callGraphql(
      target,
      { query: `mutation { fail(channel: "${name}") { channel } }` },
      { token: member.accessToken },
    );
    await send(name);
    await client.next({ type: 'data', id: '1' });
    expect(client.data('1')).toHaveLength(1);
  });

  it('comes in the order of the mutations, to every subscriber', async () => {
    const name = channel();
    const clients = await Promise.all([connect(member), connect(admin), connect(nobody)]);
    for (const client of clients) {
      client.start('1', `subscription { onSend(channel: "${name}") { level } }`);
      await client.next({ type: 'start_ack', id: '1' });
    }
    for (let level = 1; level <= 30; level += 1) await send(name, `level: ${level}`, 'channel level');
    for (const client of clients) {
      while (client.data('1').length < 30) await client.next({ type: 'data', id: '1' });
      expect(client.data('1')).toEqual(
        Array.from({ length: 30 }, (_, index) => ({ onSend: { level: index + 1 } })),
      );
    }
  });

  it('ends with stop, which is answered by complete', async () => {
    const [client, witness] = [await connect(), await connect()];
    const name = channel();
    for (const each of [client, witness]) {
      each.start('1', `subscription { onSend(channel: "${name}") { channel } }`);
      await each.next({ type: 'start_ack', id: '1' });
    }
    client.send({ type: 'stop', id: '1' });
    await client.next({ type: 'complete', id: '1' });
    await send(name);
    await witness.next({ type: 'data', id: '1' });
    client.send({ type: 'ping' });
    await client.next({ type: 'error' });
    expect(client.data('1')).toEqual([]);
  });
});

describe('filtering by arguments', () => {
  it('asks every given argument to match, nothing of one left out, and null of one given as null', async () => {
    const client = await connect();
    const name = channel();
    const query = 'subscription($c: String, $l: Int) { onSend(channel: $c, level: $l) { channel level } }';
    const wishes = {
      both: { c: name, l: 1 },
      omitted: { c: name },
      nulled: { c: name, l: null },
      other: { c: channel(), l: 1 },
    };
    for (const [id, variables] of Object.entries(wishes)) {
      client.start(id, query, undefined, variables);
      await client.next({ type: 'start_ack', id });
    }
    client.start('everything', 'subscription { onSend { channel level } }');
    await client.next({ type: 'start_ack', id: 'everything' });

    await send(name, 'level: 1');
    await send(name, 'level: 2');
    await send(name);
    while (client.data('everything').length < 3) await client.next({ type: 'data', id: 'everything' });
    client.send({ type: 'ping' });
    await client.next({ type: 'error' });

    const levels = (id: string) =>
      client.data(id).map((data) => (data as { onSend: { level: number | null } }).onSend.level);
    expect(levels('both')).toEqual([1]);
    expect(levels('omitted')).toEqual([1, 2, null]);
    expect(levels('nulled')).toEqual([null]);
    expect(levels('other')).toEqual([]);
  });
});
