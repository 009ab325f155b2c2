import { describe, expect, test } from 'vitest';
import type { IncidentReader } from '../../shared/incident/IncidentStore.ts';
import { incidentId, incidentIn } from '../../shared/incident/incident.fixture.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith } from '../middleware/person.fixture.ts';
import { incident } from './incident.ts';
import { incidentPageToken } from './incidentPageToken.ts';
import { incidents } from './incidents.ts';

const person = personWith(['OFFICER']);
const context = callContextOf(person, 'Query.incident');

/** The questions' tools, and the order they were used in. */
const zoneWith = (reader: Partial<IncidentReader>) => {
  const order: string[] = [];
  const tools = {
    topic: '5449/operations',
    readHead: async () => {
      order.push('head');
      return { epoch: 'E', seq: 7 };
    },
    reader: {
      find: async (id) => {
        order.push('incident');
        return reader.find === undefined ? null : reader.find(id);
      },
      list: async (list, limit, after) => {
        order.push(`list ${list} ${limit} ${after}`);
        return { incidents: [incidentIn('NEW')], last: after === null ? place : null };
      },
    } satisfies IncidentReader,
  };
  return { order, tools };
};

const place = `P1#2026-11-22T10:00:00.000Z#${incidentId}`;

describe('a picture of the zone', () => {
  test('of one incident is read after the head: it holds at least what the head counts', async () => {
    const { order, tools } = zoneWith({ find: async () => incidentIn('NEW') });

    const reply = await incident(tools)({ id: incidentId }, context);

    expect(order).toEqual(['head', 'incident']);
    expect(reply).toMatchObject({
      value: {
        value: {
          topic: '5449/operations',
          epoch: 'E',
          seq: 7,
          incident: { id: incidentId, allowedActions: expect.arrayContaining(['ADD_NOTE']) },
        },
        shown: { count: 1, objectId: incidentId },
      },
    });
  });

  test('of an incident that is not there is refused', async () => {
    const { tools } = zoneWith({});

    expect(await incident(tools)({ id: incidentId }, context)).toMatchObject({
      refusal: { errorType: 'NOT_FOUND', code: 'incident.notFound' },
    });
  });

  test('of a list is read after the head, page after page', async () => {
    const { order, tools } = zoneWith({});
    const token = incidentPageToken('OPEN', place);

    const first = await incidents(tools)({ limit: 1 }, context);
    const second = await incidents(tools)({ limit: 1, nextToken: token }, context);

    expect(order).toEqual(['head', 'list OPEN 1 null', 'head', `list OPEN 1 ${place}`]);
    expect(first).toMatchObject({
      value: { value: { epoch: 'E', seq: 7, nextToken: token }, shown: { count: 1 } },
    });
    expect(second).toMatchObject({ value: { value: { nextToken: null } } });
  });

  test('of another list does not begin where this one ended', async () => {
    const { order, tools } = zoneWith({});

    const reply = await incidents(tools)(
      { filter: 'CLOSED', nextToken: incidentPageToken('OPEN', place) },
      context,
    );

    expect(reply).toMatchObject({ refusal: { code: 'page.tokenInvalid' } });
    expect(order).toEqual([]);
  });
});
