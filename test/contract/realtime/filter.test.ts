import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';
import { connectAs } from './connectAs.ts';
import type { RealtimeClient } from './RealtimeClient.ts';

const target = contractTarget();
const { member, admin } = target.users;
const query = 'subscription($filter: AWSJSON) { onFiltered(filter: $filter) { channel text level tags } }';
let client: RealtimeClient;
beforeAll(async () => {
  client = await connectAs(target, member);
});
afterAll(() => client.socket.close());

const send = (message: Record<string, unknown>) =>
  callGraphql(
    target,
    {
      query:
        'mutation($channel: String!, $text: String, $level: Int, $tags: [String!]) { send(channel: $channel, text: $text, level: $level, tags: $tags) { channel text level tags } }',
      variables: message,
    },
    { token: member.accessToken },
  );
/** Everything sent before it has been delivered when an own message has: one connection, one order. */
const settled = async (): Promise<void> => {
  const id = crypto.randomUUID();
  client.start(id, `subscription { onSend(channel: "${id}") { channel } }`);
  await client.next({ type: 'start_ack', id });
  await send({ channel: id });
  await client.next({ type: 'data', id });
  client.send({ type: 'stop', id });
};
const group = (...filters: (readonly [string, string, unknown])[]) => ({
  filters: filters.map(([fieldName, operator, value]) => ({ fieldName, operator, value })),
});
const messages = {
  low: { text: 'spoor', level: 1, tags: ['vuur', 'water'] },
  mid: { text: 'station', level: 5, tags: [] },
  high: { text: 'strand', level: 9, tags: ['water'] },
};
type Name = keyof typeof messages;

describe('a filter set on the server', () => {
  it.each<readonly [string, readonly (readonly [string, string, unknown])[], readonly Name[]]>([
    ['eq', [['level', 'eq', 5]], ['mid']],
    ['ne', [['level', 'ne', 5]], ['low', 'high']],
    ['le', [['level', 'le', 5]], ['low', 'mid']],
    ['lt', [['level', 'lt', 5]], ['low']],
    ['ge', [['level', 'ge', 5]], ['mid', 'high']],
    ['gt', [['level', 'gt', 5]], ['high']],
    ['between', [['level', 'between', [1, 5]]], ['low', 'mid']],
    ['in', [['text', 'in', ['spoor', 'strand']]], ['low', 'high']],
    ['notIn', [['text', 'notIn', ['spoor', 'strand']]], ['mid']],
    ['beginsWith', [['text', 'beginsWith', 'st']], ['mid', 'high']],
    ['contains, in a text', [['text', 'contains', 'tat']], ['mid']],
    ['notContains, in a text', [['text', 'notContains', 'tat']], ['low', 'high']],
    ['contains, in a list', [['tags', 'contains', 'vuur']], ['low']],
    ['containsAny', [['tags', 'containsAny', ['vuur', 'water']]], ['low', 'high']],
    [
      'two rules of a group: both',
      [
        ['level', 'ge', 5],
        ['text', 'beginsWith', 'stra'],
      ],
      ['high'],
    ],
  ])('decides by %s', async (_what, rules, expected) => {
    const channel = crypto.randomUUID();
    const filter = { filterGroup: [group(['channel', 'eq', channel], ...rules)] };
    const id = crypto.randomUUID();
    client.start(id, query, undefined, { filter: JSON.stringify(filter) });
    await client.next({ type: 'start_ack', id });
    for (const message of Object.values(messages)) await send({ channel, ...message });
    await settled();

    expect(client.data(id)).toEqual(expected.map((name) => ({ onFiltered: { channel, ...messages[name] } })));
    client.send({ type: 'stop', id });
  });

  it('lets through what one of its groups lets through', async () => {
    const channel = crypto.randomUUID();
    const filter = {
      filterGroup: [
        group(['channel', 'eq', channel], ['level', 'eq', 1]),
        group(['channel', 'eq', channel], ['text', 'eq', 'strand']),
      ],
    };
    client.start('groups', query, undefined, { filter: JSON.stringify(filter) });
    await client.next({ type: 'start_ack', id: 'groups' });
    for (const message of Object.values(messages)) await send({ channel, ...message });
    await settled();
    expect(client.data('groups')).toHaveLength(2);
  });

  it('is what counts: the identity chose it, and a client’s argument of the same name changes nothing', async () => {
    const other = await connectAs(target, admin);
    for (const each of [client, other]) {
      each.start('own', 'subscription { onFiltered { channel } }');
      await each.next({ type: 'start_ack', id: 'own' });
    }
    await send({ channel: member.username });
    await send({ channel: admin.username });
    await settled();
    await other.next({ type: 'data', id: 'own' });
    expect(client.data('own')).toEqual([{ onFiltered: { channel: member.username } }]);
    expect(other.data('own')).toEqual([{ onFiltered: { channel: admin.username } }]);
    other.socket.close();
  });

  it('keeps back what does not say what it is filtered by, because the mutation did not select it', async () => {
    const channel = crypto.randomUUID();
    const filter = { filterGroup: [group(['channel', 'eq', channel])] };
    client.start('unselected', query, undefined, { filter: JSON.stringify(filter) });
    await client.next({ type: 'start_ack', id: 'unselected' });
    await callGraphql(
      target,
      { query: `mutation { send(channel: "${channel}") { level } }` },
      { token: member.accessToken },
    );
    await settled();
    expect(client.data('unselected')).toEqual([]);
    await send({ channel });
    await client.next({ type: 'data', id: 'unselected' });
  });

  it.each([
    [
      'six values for in',
      { filterGroup: [group(['level', 'in', [1, 2, 3, 4, 5, 6]])] },
      /exceeds maximum value limit 5 for operator `in`/,
    ],
    ['an operator that is none', { filterGroup: [group(['level', 'like', 1])] }, /operator/],
    [
      'a value of the wrong kind',
      { filterGroup: [group(['tags', 'containsAny', 'vuur'])] },
      /invalid filter value for operator `containsAny`/,
    ],
    [
      'the same field twice',
      { filterGroup: [group(['level', 'ge', 1], ['level', 'le', 2])] },
      /same fieldName/,
    ],
  ])('is refused with %s, and so is the subscription', async (_what, filter, message) => {
    const id = crypto.randomUUID();
    client.start(id, query, undefined, { filter: JSON.stringify(filter) });
    expect((await client.next({ type: 'error', id })).payload?.errors?.[0]?.message).toMatch(message);
  });
});
