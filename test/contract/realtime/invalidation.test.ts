import { describe, expect, it } from 'vitest';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';
import { connectAs } from './connectAs.ts';

const target = contractTarget();
const { member, admin } = target.users;
const call = (query: string) => callGraphql(target, { query }, { token: admin.accessToken });

describe('a right that is withdrawn while its holder listens', () => {
  it('ends the live subscription it is about and no other, and the connection stays', async () => {
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
    const client = await connectAs(target, member);
    const query = 'subscription($c: String!) { onRevocable(channel: $c) { channel level } }';
    for (const [id, c] of [
      ['one', one],
      ['two', two],
    ] as const) {
      client.start(id, query, undefined, { c });
      await client.next({ type: 'start_ack', id });
    }
    client.start('by argument', `subscription { onSend(channel: "${one}") { channel level } }`);
    await client.next({ type: 'start_ack', id: 'by argument' });

    const send = (c: string, level: number) =>
      call(`mutation { send(channel: "${c}", level: ${level}) { channel level } }`);
    await send(one, 1);
    await client.next({ type: 'data', id: 'one' });
    await call(`mutation { cutOff(channel: "${one}") }`);
    await client.next({ type: 'complete', id: 'one' });
    await send(one, 2);
    await send(two, 3);
    await client.next({ type: 'data', id: 'two' });
    await client.next({ type: 'data', id: 'by argument' });

    expect(client.data('one')).toHaveLength(1);
    expect(client.data('by argument')).toHaveLength(2);
    client.start('one', query, undefined, { c: one });
    await client.next({ type: 'start_ack', id: 'one' });
    client.socket.close();
  });
});
