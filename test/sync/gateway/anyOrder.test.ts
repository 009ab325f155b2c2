import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectRealtime, type RealtimeClient } from '../../contract/realtime/RealtimeClient.ts';
import { fromOf } from './fromOf.ts';
import { type StartedHub, startHub } from './startHub.ts';

const headers = { host: 'h', Authorization: 'good' };
const equals = (fieldName: string, value: string) => ({
  filterGroup: [{ filters: [{ fieldName, operator: 'eq', value }] }],
});

type Step =
  | { readonly kind: 'start' | 'stop'; readonly id: string; readonly topic: string; readonly token: string }
  | { readonly kind: 'publish' | 'revoke'; readonly topic: string }
  | { readonly kind: 'noise'; readonly text: string };

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const topics = fc.constantFrom('x', 'y');
const steps = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('start' as const),
      id: ids,
      topic: topics,
      token: fc.constantFrom('good', 'good', 'bad'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('stop' as const),
      id: ids,
      topic: topics,
      token: fc.constant(''),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('publish' as const), topic: topics }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const), topic: topics }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('noise' as const), text: fc.oneof(fc.string(), fc.json()) }),
  },
);

/** Numbers by the subscription they came to, in order. */
const add = (delivered: Record<string, number[]>, id: string, n: number): void => {
  delivered[id] = [...(delivered[id] ?? []), n];
};

/** What a connection of at most three subscriptions must say and deliver, told by a table and no sockets. */
const model = (script: readonly Step[]) => {
  const live = new Map<string, string>();
  const said: string[] = [];
  const delivered: Record<string, number[]> = {};
  let n = 0;
  for (const step of script) {
    if (step.kind === 'start') {
      if (live.has(step.id)) said.push(`DuplicatedOperationError ${step.id}`);
      else if (live.size === 3) said.push(`MaxSubscriptionsReachedError ${step.id}`);
      else if (step.token === 'bad') said.push(`UnauthorizedException ${step.id}`);
      else {
        said.push(`start_ack ${step.id}`);
        live.set(step.id, step.topic);
      }
    } else if (step.kind === 'stop') {
      said.push(live.delete(step.id) ? `complete ${step.id}` : `UnknownOperationError ${step.id}`);
    } else if (step.kind === 'publish') {
      n += 1;
      for (const [id, topic] of live) if (topic === step.topic) add(delivered, id, n);
    } else if (step.kind === 'revoke') {
      for (const [id, topic] of [...live].sort()) {
        if (topic !== step.topic) continue;
        live.delete(id);
        said.push(`complete ${id}`);
      }
    }
  }
  return { said: said.sort(), delivered, live: live.size };
};

const play = async ({ hub, apis, url }: StartedHub, script: readonly Step[]) => {
  const client = await connectRealtime({ url: url(0), headers });
  let n = 0;
  for (const step of script) {
    if (step.kind === 'start') {
      client.start(
        step.id,
        'q',
        { host: 'h', Authorization: step.token },
        { filter: equals('topic', step.topic), invalidationFilter: equals('topic', step.topic) },
      );
    } else if (step.kind === 'stop') client.send({ type: 'stop', id: step.id });
    else if (step.kind === 'noise') client.send(`{"type":"noise","said":${JSON.stringify(step.text)}`);
    await answered(client); // So that the hub has acted on it before the next step.
    if (step.kind === 'publish') {
      n += 1;
      hub.mutationDone(apis[0], 'publish', { topic: step.topic, from: n });
    } else if (step.kind === 'revoke') {
      hub.invalidate(apis[0], { subscriptionField: 'incidents', payload: { topic: step.topic } });
    }
  }
  await answered(client);
  const live = hub.stats().subscriptions;
  const delivered: Record<string, number[]> = {};
  const said: string[] = [];
  for (const { type, id, payload } of client.received) {
    const errorType = payload?.errors?.[0]?.errorType;
    if (type === 'data') add(delivered, id ?? '', fromOf(payload?.data));
    else if (id !== undefined && id !== 'mark') said.push(`${errorType ?? type} ${id}`);
  }
  client.socket.terminate();
  await client.closed;
  return { said: said.sort(), delivered, live };
};

/** A question whose answer shows that everything before it was dealt with: two turns, as authorizing takes one. */
const answered = async (client: RealtimeClient): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) {
    client.send({ type: 'mark', id: 'mark' });
    await client.next({ type: 'error', id: 'mark' });
  }
};

describe('one connection, whatever its client does in whatever order', () => {
  it('says and delivers what a table says it must', async () => {
    const started = await startHub({ subscriptionsPerConnection: 3 });
    const N = 60;
    let stepsPlayed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: 40 }), async (script) => {
        stepsPlayed += script.length;
        expect(await play(started, script)).toEqual(model(script));
      }),
      { numRuns: N },
    );
    expect(started.hub.stats().faults).toBe(0);
    console.log(`any order: N=${N} scripts, ${stepsPlayed} steps, 0 differed from the table`);
    await started.stop();
  });

  it('seeded fault: a table that forgets the limit is told apart', async () => {
    const started = await startHub({ subscriptionsPerConnection: 2 });
    const three: Step[] = ['a', 'b', 'c'].map((id) => ({ kind: 'start', id, topic: 'x', token: 'good' }));
    expect(await play(started, three)).not.toEqual(model(three));
    await started.stop();
  });
});
