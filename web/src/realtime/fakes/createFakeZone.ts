import * as v from 'valibot';
import type { Alarm } from '../../../../shared/alarm/Alarm.ts';
import type { AlarmEvent } from '../../../../shared/alarm/AlarmEvent.ts';
import { AlarmIdSchema } from '../../../../shared/alarm/AlarmId.ts';
import { evolve as evolveAlarm } from '../../../../shared/alarm/evolve.ts';
import { evolve } from '../../../../shared/incident/evolve.ts';
import type { Incident } from '../../../../shared/incident/Incident.ts';
import type { IncidentEvent } from '../../../../shared/incident/IncidentEvent.ts';
import { IncidentIdSchema } from '../../../../shared/incident/IncidentId.ts';
import { isOpen } from '../../../../shared/incident/isOpen.ts';
import type { FeedEntry, FeedPage } from '../../../../shared/journal/FeedPage.ts';
import { evolve as evolveUnit } from '../../../../shared/unit/evolve.ts';
import type { Unit } from '../../../../shared/unit/Unit.ts';
import type { UnitEvent } from '../../../../shared/unit/UnitEvent.ts';
import { UnitIdSchema } from '../../../../shared/unit/UnitId.ts';
import { createFakeSockets, type FakeSocket } from './createFakeSockets.ts';
import type { FakeTimers } from './createFakeTimers.ts';

const actor = { kind: 'MACHINE', id: 'cic', name: 'CIC (test)' } as const;
export const fakeTopic = '5449/operations';

/**
 * A zone in memory with AppSync's manners and none of its promises: it numbers what happens, answers the client's
 * queries late, delivers pages to whoever is subscribed at that moment, and can lose, repeat and swap them.
 */
export const createFakeZone = (timers: FakeTimers, random: () => number) => {
  let epoch = 'EPOCH-1';
  let entries: FeedEntry[] = [];
  const http = { down: false };
  let opened = 0;
  const incidents = new Map<string, Incident>();
  const units = new Map<string, Unit>();
  const alarms = new Map<string, Alarm>();
  const subscribers = new Map<FakeSocket, string>();
  const replies = new Map<string, Incident>();

  const hear = (socket: FakeSocket, message: Readonly<Record<string, unknown>>): void => {
    const late = (answer: object): void => void timers.after(random() * 40, () => socket.say(answer));
    if (message.type === 'connection_init')
      late({ type: 'connection_ack', payload: { connectionTimeoutMs: 300_000 } });
    if (message.type === 'ping')
      late({ type: 'error', payload: { errors: [{ errorType: 'UnsupportedOperation' }] } });
    if (message.type === 'start') {
      timers.after(random() * 40, () => {
        subscribers.set(socket, String(message.id));
        socket.say({ type: 'start_ack', id: message.id });
      });
    }
  };
  const sockets = createFakeSockets((socket) => {
    timers.after(random() * 30, http.down ? socket.kill : socket.opened);
  }, hear);

  const deliver = (page: FeedPage): void => {
    for (const [socket, id] of subscribers) {
      // A page arrives, now or later (so pages overtake each other), twice, or never.
      const times = random() < 0.1 ? 0 : random() < 0.15 ? 2 : 1;
      for (let time = 0; time < times; time += 1) {
        timers.after(random() * 120, () => {
          if (!socket.isClosed()) socket.say({ type: 'data', id, payload: { data: { incidents: page } } });
        });
      }
    }
  };
  /** Something happens in the zone: one event, one version, one entry. */
  const happen = (id: string, event: IncidentEvent): Incident => {
    const before = incidents.get(id) ?? null;
    const at = new Date(timers.now()).toISOString();
    const version = (before?.version ?? 0) + 1;
    const after = evolve(before, event, { id: v.parse(IncidentIdSchema, id), version, at, actor });
    incidents.set(id, after);
    note(event, id, version, at);
    return after;
  };
  const note = (event: { readonly type: string }, id: string, version: number, at: string): void => {
    const body = JSON.stringify(event);
    entries.push({ seq: entries.length + 1, at, actor, type: event.type, v: 1, id, version, body });
  };
  const happenToUnit = (id: string, event: UnitEvent): void => {
    const before = units.get(id) ?? null;
    const at = new Date(timers.now()).toISOString();
    const version = (before?.version ?? 0) + 1;
    units.set(id, evolveUnit(before, event, { id: v.parse(UnitIdSchema, id), version, at, actor }));
    note(event, id, version, at);
  };
  const happenToAlarm = (id: string, event: AlarmEvent): void => {
    const before = alarms.get(id) ?? null;
    const at = new Date(timers.now()).toISOString();
    const version = (before?.version ?? 0) + 1;
    alarms.set(id, evolveAlarm(before, event, { id: v.parse(AlarmIdSchema, id), version, at, actor }));
    note(event, id, version, at);
  };
  /** Publishes what was not published yet, in pages of any size. */
  let published = 0;
  const publish = (): void => {
    while (published < entries.length) {
      const size = 1 + Math.floor(random() * 4);
      const page = entries.slice(published, published + size);
      published += page.length;
      deliver({ topic: fakeTopic, epoch, from: page[0]?.seq ?? 0, to: published, entries: page });
    }
  };
  const view = (incident: Incident, whole: boolean): object => ({
    ...incident,
    timeline: whole ? incident.timeline : [],
    allowedActions: isOpen(incident.state) ? ['ADD_NOTE', 'CLOSE'] : [],
  });
  const answer = (query: string, variables: Readonly<Record<string, unknown>>): object => {
    const head = { topic: fakeTopic, epoch, seq: entries.length };
    const lists = {
      units: { ...head, items: [...units.values()] },
      alarms: { ...head, items: [...alarms.values()].filter(({ state }) => state !== 'ENDED') },
    };
    if (query.startsWith('query{units{') || query.startsWith('query{alarms{')) return { data: lists };
    if (query.includes('{incidents(')) {
      const items = [...incidents.values()].filter(({ state }) => isOpen(state)).map((i) => view(i, false));
      return { data: { incidents: { ...head, items, nextToken: null }, ...lists } };
    }
    if (query.includes('{incident(')) {
      const incident = incidents.get(String(variables.id));
      if (incident !== undefined) return { data: { incident: { ...head, incident: view(incident, true) } } };
      return {
        data: null,
        errors: [
          { errorType: 'NOT_FOUND', message: 'incident.notFound', errorInfo: { code: 'incident.notFound' } },
        ],
      };
    }
    if (query.includes('{feed(')) {
      const after = Number(variables.after);
      const reset = variables.epoch !== epoch;
      const missed = reset ? [] : entries.slice(after, after + 50);
      const page = {
        from: after + 1,
        to: after + missed.length,
        head: entries.length,
        reset,
        entries: missed,
      };
      return { data: { feed: { topic: fakeTopic, epoch, ...page } } };
    }
    const { envelope, input } = v.parse(Command, variables);
    const incident =
      replies.get(envelope.commandId) ??
      happen(input.incidentId, { type: 'incident.noteAdded', text: input.text });
    replies.set(envelope.commandId, incident);
    return {
      data: {
        reply: {
          commandId: envelope.commandId,
          incident: view({ ...incident, timeline: incident.timeline.slice(-1) }, true),
        },
      },
    };
  };
  const fetch = async (
    _url: unknown,
    init?: { readonly body?: unknown; readonly signal?: AbortSignal | null },
  ): Promise<Response> => {
    const asked: { query: string; variables: Record<string, unknown> } = JSON.parse(String(init?.body));
    const wait = (ms: number): Promise<void> => new Promise((done) => void timers.after(ms, done));
    await wait(random() * 60);
    if (http.down) throw new TypeError('network');
    const answered = answer(asked.query, asked.variables);
    await wait(random() * 60);
    // The answer may get lost on its way back.
    if (http.down || random() < 0.05) throw new TypeError('network');
    return Response.json(answered);
  };
  return {
    sockets,
    fetch,
    publish,
    happen,
    happenToUnit,
    happenToAlarm,
    /** Of a kind no client knows yet. */
    happenSomethingNew: () =>
      note({ type: 'drone.launched' }, 'DRONE-1', 1, new Date(timers.now()).toISOString()),
    incidents,
    units,
    alarms,
    replies,
    open: (): string => {
      opened += 1;
      const id = `01JTEST${String(opened).padStart(19, '0')}`;
      happen(id, {
        type: 'incident.opened',
        number: `5449-2026-${String(opened).padStart(6, '0')}`,
        incidentType: 'FIGHT',
        priority: (['P1', 'P2', 'P3', 'P4'] as const)[opened % 4] ?? 'P4',
        title: `Oefening ${opened}`,
        location: { address: 'Kapellestraat 1', accuracy: 'STREET' },
        createdAt: new Date(timers.now()).toISOString(),
      });
      return id;
    },
    killSockets: () => {
      for (const socket of subscribers.keys()) socket.kill();
      subscribers.clear();
    },
    silence: () => {
      for (const socket of subscribers.keys()) socket.goSilent();
      subscribers.clear();
    },
    network: (is: 'answers' | 'down') => {
      http.down = is === 'down';
    },
    /** The store comes back from a backup: the last entries never were, and a new epoch begins. */
    restore: () => {
      epoch = `EPOCH-${Number(epoch.split('-')[1]) + 1}`;
      const lost = new Set(entries.slice(-3).map((entry) => entry.id));
      entries = [];
      published = 0;
      for (const id of lost) {
        incidents.delete(id);
        units.delete(id);
        alarms.delete(id);
      }
    },
  };
};

const Command = v.object({
  envelope: v.object({ commandId: v.string() }),
  input: v.object({ incidentId: v.string(), text: v.string() }),
});
