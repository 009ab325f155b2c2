import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import { createIncidentStore } from './createIncidentStore.ts';
import { incidentRules } from './incidentAfter.ts';

const actor = { kind: 'MACHINE', id: 'cic', name: 'CIC' } as const;
const idOf = (number: number): string => `01JTEST${String(number).padStart(19, '0')}`;
const entry = (
  number: number,
  version: number,
  event: { readonly type: string; readonly [field: string]: unknown },
): FeedEntry => ({
  seq: 1,
  at: `2026-11-22T22:00:${String(version % 60).padStart(2, '0')}.000Z`,
  actor,
  type: event.type,
  v: 1,
  id: idOf(number),
  version,
  body: JSON.stringify(event),
});
const opened = (number: number, priority = 'P3'): FeedEntry =>
  entry(number, 1, {
    type: 'incident.opened',
    number: `5449-2026-${number}`,
    incidentType: 'FIGHT',
    priority,
    title: `Oefening ${number}`,
    location: { address: 'Visserskaai 1', accuracy: 'STREET' },
    createdAt: `2026-11-22T21:${String(number % 60).padStart(2, '0')}:00.000Z`,
  });
const note = (number: number, version: number, text = 'Nota'): FeedEntry =>
  entry(number, version, { type: 'incident.noteAdded', text });

describe('The copy of the incidents', () => {
  test('takes each version once, in order, and asks for what it cannot follow', () => {
    const store = createIncidentStore(
      () => incidentRules,
      () => ({ roles: ['DISPATCHER'], unit: undefined }),
    );

    expect(store.apply(opened(1))).toBe('APPLIED');
    expect(store.apply(opened(1))).toBe('KNOWN');
    expect(store.apply(note(1, 2))).toBe('APPLIED');
    expect(store.apply(note(1, 2))).toBe('KNOWN');
    expect(store.apply(note(1, 4))).toBe('REFETCH');
    expect(store.apply(note(2, 3))).toBe('REFETCH');
    expect(store.apply({ ...note(1, 3), type: 'incident.somethingNew' })).toBe('REFETCH');
    expect(store.apply({ ...note(1, 3), v: 2 })).toBe('REFETCH');

    expect(store.get(idOf(1))?.timeline.map(({ version }) => version)).toEqual([1, 2]);
    const may = ['ADD_NOTE', 'CHANGE_PRIORITY', 'CLOSE'];
    expect(store.get(idOf(1))?.allowedActions).toEqual(expect.arrayContaining(may));
  });

  test('offers an officer a note and no decision of the desk, after each change', () => {
    const store = createIncidentStore(
      () => incidentRules,
      () => ({ roles: ['OFFICER'], unit: undefined }),
    );
    store.apply(opened(1));

    const offered = store.get(idOf(1))?.allowedActions;
    expect(offered).toContain('ADD_NOTE');
    for (const action of ['CLOSE', 'ASSIGN', 'MERGE', 'CANCEL']) expect(offered).not.toContain(action);
  });

  test('joins the story it was told live to the whole one it fetched, whichever came last', () => {
    const whole = createIncidentStore(
      () => incidentRules,
      () => ({ roles: [], unit: undefined }),
    );
    for (const one of [opened(1), note(1, 2), note(1, 3)]) whole.apply(one);
    const fetched = whole.get(idOf(1));
    if (fetched === undefined) throw new Error('no incident');
    const listed = { ...fetched, version: 3, timeline: [], timelineComplete: false };

    const store = createIncidentStore(
      () => incidentRules,
      () => ({ roles: [], unit: undefined }),
    );
    store.adopt([listed], false);
    store.apply(note(1, 4, 'live'));
    expect(store.get(idOf(1))).toMatchObject({ timelineComplete: false });
    store.put({ ...fetched, timelineComplete: true });

    expect(store.get(idOf(1))?.timeline.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(store.get(idOf(1))).toMatchObject({ timelineComplete: true, version: 4, lastNote: 'live' });
  });

  test('never goes back to an older picture, unless the store behind it is another one', () => {
    const store = createIncidentStore(
      () => incidentRules,
      () => ({ roles: [], unit: undefined }),
    );
    store.apply(opened(1));
    const old = store.get(idOf(1));
    store.apply(note(1, 2));
    if (old === undefined) throw new Error('no incident');

    store.adopt([old], false);
    expect(store.get(idOf(1))?.version).toBe(2);
    store.adopt([old], true);
    expect(store.get(idOf(1))?.version).toBe(1);
  });

  test('is in the same order as one sorted from scratch, whatever happened to it', () => {
    const step = fc.record({
      number: fc.nat(30),
      what: fc.constantFrom('open', 'note', 'priority', 'close'),
      to: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const store = createIncidentStore(
          () => incidentRules,
          () => ({ roles: [], unit: undefined }),
        );
        for (const { number, what, to } of steps) {
          const known = store.get(idOf(number));
          const version = (known?.version ?? 0) + 1;
          if (known === undefined) store.apply(opened(number, to));
          else if (what === 'note') store.apply(note(number, version));
          else if (what === 'priority')
            store.apply(
              entry(number, version, { type: 'incident.priorityChanged', from: known.priority, to }),
            );
          else if (what === 'close')
            store.apply(
              entry(number, version, { type: 'incident.closed', code: 'OTHER', path: ['HANDLED', 'CLOSED'] }),
            );
          if (number % 3 === 0) store.open();
        }
        const all = Array.from({ length: 31 }, (_, number) => store.get(idOf(number))).filter(
          (i) => i !== undefined,
        );
        const keys = all
          .filter(({ state }) => state !== 'CLOSED')
          .map((i) => i.priority + i.createdAt + i.id)
          .sort();
        expect(store.open().map((i) => i.priority + i.createdAt + i.id)).toEqual(keys);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the same list as long as nothing changed, and costs a walk, not a sort, when something does', () => {
    const store = createIncidentStore(
      () => incidentRules,
      () => ({ roles: [], unit: undefined }),
    );
    for (let number = 0; number < 10_000; number += 1) store.apply(opened(number, `P${1 + (number % 4)}`));
    const list = store.open();
    expect(store.open()).toBe(list);

    const took = (rounds: number, run: (round: number) => void): number => {
      const began = performance.now();
      for (let round = 0; round < rounds; round += 1) run(round);
      return (performance.now() - began) / rounds;
    };
    const change = took(200, (round) => {
      store.apply(note(4_321, round + 2));
      store.open();
    });
    const shuffled = [...list].sort((a, b) => (a.id.slice(-2) + a.id < b.id.slice(-2) + b.id ? -1 : 1));
    const sort = took(20, () =>
      [...shuffled].sort((a, b) =>
        a.priority + a.createdAt + a.id < b.priority + b.createdAt + b.id ? -1 : 1,
      ),
    );

    console.log(
      `list of 10,000: ${change.toFixed(2)} ms a change, ${(change / sort).toFixed(2)} of sorting it`,
    );
    expect(change).toBeLessThan(sort / 2);
  });
});
