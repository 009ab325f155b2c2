import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { evolve } from './evolve.ts';
import type { Incident } from './Incident.ts';
import { IncidentSchema } from './IncidentSchema.ts';
import { dispatcher, incidentId, openedAt } from './incident.fixture.ts';
import { readIncidentEvent } from './readIncidentEvent.ts';

/** Bodies and an item as the release before units wrote them, letter by letter. */
const bodies = [
  '{"type":"incident.opened","priority":"P1","title":"Vechtpartij","location":{"address":"Fictieve Kaai 12","accuracy":"STREET"},"externalRef":{"system":"CIC","ref":"A-1"},"incidentType":"FIGHT","number":"5449-2026-000001","createdAt":"2026-11-22T10:00:00.000Z"}',
  '{"type":"incident.noteAdded","text":"één met een fles","tDevice":"2026-11-22T09:58:00.000Z"}',
  '{"type":"incident.priorityChanged","from":"P1","to":"P2","reason":"rustiger"}',
  '{"type":"incident.closed","code":"PV_DRAFTED","remark":"gescheiden","pvNumber":"OO.1/2026","path":["HANDLED","CLOSED"]}',
];
const item = {
  pk: 'INCIDENT#01JDZ0000000000000000000AA',
  sk: 'INCIDENT',
  kind: 'INCIDENT',
  schema: 1,
  id: '01JDZ0000000000000000000AA',
  number: '5449-2026-000001',
  version: 2,
  type: 'FIGHT',
  priority: 'P1',
  title: 'Vechtpartij',
  location: { address: 'Fictieve Kaai 12', accuracy: 'STREET' },
  state: 'NEW',
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:01:00.000Z',
  lastNote: 'één met een fles',
  timeline: [],
};

describe('what the release before wrote', () => {
  test('its events are read and make the same incident, with nobody on it and nothing tied to it', () => {
    const incident = bodies.reduce<Incident | null>((state, body, index) => {
      const { type } = JSON.parse(body);
      const event = readIncidentEvent({ type, v: 1, body });
      if (event === null) throw new Error(`${type} is not understood any more`);
      const meta = { id: incidentId, version: index + 1, at: openedAt, actor: dispatcher };
      return evolve(state, event, meta);
    }, null);

    expect(incident).toMatchObject({
      version: 4,
      state: 'CLOSED',
      priority: 'P2',
      pvNumber: 'OO.1/2026',
      result: { code: 'PV_DRAFTED', pvNumber: 'OO.1/2026' },
      assignments: [],
      persons: [],
      vehicles: [],
      links: [],
      hazards: [],
    });
    expect(incident?.timeline.map(({ kind }) => kind)).toEqual(['OPENED', 'NOTE', 'PRIORITY', 'CLOSED']);
  });

  test('its stored items are read as incidents nobody was sent to yet', () => {
    expect(v.parse(IncidentSchema, item)).toMatchObject({
      version: 2,
      assignments: [],
      links: [],
      fieldVersions: {},
    });
  });

  test('seeded fault: an item that lacks what every release wrote is not read', () => {
    const { number: _, ...broken } = item;

    expect(v.safeParse(IncidentSchema, broken).success).toBe(false);
  });
});
