import { describe, expect, it, vi } from 'vitest';
import type { OpenedSubscription } from '../execute/OpenSubscription.ts';
import { createCounters } from './Counters.ts';
import { createSubscriptionIndex } from './createSubscriptionIndex.ts';
import { fanOut } from './fanOut.ts';
import { openedSubscription } from './fixture/openedSubscription.ts';
import { stubApi } from './fixture/stubApi.ts';
import { dataIdPart } from './prepareData.ts';

const api = stubApi();
const topic = (value: string) => ({
  filterGroup: [{ filters: [{ fieldName: 'topic', operator: 'eq' as const, value }] }],
});

/** A hall of subscribers that keep what they are sent, by the name of each. */
const hall = () => {
  const index = createSubscriptionIndex();
  const counters = createCounters();
  const heard: string[] = [];
  return {
    counters,
    heard,
    seat(name: string, over: Partial<OpenedSubscription> = {}, write: () => boolean = () => true): void {
      index.add(api, {
        opened: openedSubscription(over),
        idPart: dataIdPart(name),
        write: (frame, idPart) => {
          if (!write()) return false;
          const text = Buffer.concat([frame, idPart]).toString('utf8').slice(2);
          heard.push(`${name}: ${text}`);
          return true;
        },
        cutOff: () => undefined,
      });
    },
    send: (result: unknown, payloadBytes = 1_000) =>
      fanOut(index.groups(api.apiId, 'incidents'), result, payloadBytes, counters),
  };
};

describe('a fan-out', () => {
  it('brings a payload to those whose filter or arguments let it through, each under their own id', () => {
    const { seat, send, heard, counters } = hall();
    seat('all');
    seat('mine', { filter: topic('5449') });
    seat('other', { filter: topic('5450') });
    seat('asked', { args: { topic: '5449' } });
    seat('asked other', { args: { topic: '5450' } });

    send({ topic: '5449' });

    expect(heard).toEqual(
      ['all', 'mine', 'asked'].map(
        (id) => `${id}: {"type":"data","payload":{"data":{"incidents":{"topic":"5449"}}},"id":"${id}"}`,
      ),
    );
    expect(counters.deliveries).toBe(3);
  });

  it('does not look at arguments where the server set a filter', () => {
    const { seat, send, heard } = hall();
    seat('mine', { filter: topic('5449'), args: { topic: 'anything' } });
    send({ topic: '5449' });
    expect(heard).toHaveLength(1);
  });

  it('projects once for all groups that differ by filter only', () => {
    const { seat, send, heard } = hall();
    const project = vi.fn((payload: unknown) => ({ data: { incidents: payload } }));
    for (let n = 0; n < 100; n += 1) seat(`${n}`, { project, filter: topic(n % 2 === 0 ? 'a' : 'b') });
    seat('c', { project, filter: { filterGroup: [...topic('a').filterGroup, ...topic('c').filterGroup] } });

    send({ topic: 'a' });

    expect(heard).toHaveLength(51);
    expect(project).toHaveBeenCalledTimes(1);
  });

  it('projects for nobody when nobody wants it', () => {
    const { seat, send } = hall();
    const project = vi.fn(() => ({ data: null }));
    seat('a', { project, filter: topic('a') });
    send({ topic: 'b' });
    expect(project).not.toHaveBeenCalled();
  });

  it('holds a payload above the quota back from everybody, and counts it', () => {
    const { seat, send, heard, counters } = hall();
    seat('a');
    seat('b', { filter: topic('x'.repeat(100)) });
    const payload = { topic: 'x'.repeat(100) };
    const bytes = JSON.stringify({ data: { incidents: payload } }).length;

    send(payload, bytes - 1);
    expect(heard).toHaveLength(0);
    expect(counters.oversizedPayloads).toBe(1);
    send(payload, bytes);
    expect(heard).toHaveLength(2);
  });

  it('goes on for others when a projection throws, and gives the fault back', () => {
    const { seat, send, heard } = hall();
    const fault = new Error('a document nobody foresaw');
    seat('broken', {
      projectionKey: 'broken',
      project: () => {
        throw fault;
      },
    });
    seat('whole');

    expect(send({ topic: 'a' })).toEqual([fault]);
    expect(heard).toHaveLength(1);
  });

  it('counts only what was written', () => {
    const { seat, send, counters } = hall();
    seat('closed', {}, () => false);
    seat('open');
    send({ topic: 'a' });
    expect(counters.deliveries).toBe(1);
  });
});
