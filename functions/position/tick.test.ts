import { describe, expect, it } from 'vitest';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import type { Share } from '../../shared/position/Share.ts';
import { memoryTick } from './memoryTick.fixture.ts';
import { positionMoved, tickOver } from './tick.ts';

const begin = millisecondsOf('2026-11-22T22:00:00.000Z');

/** The tick in memory, and a clock the test turns. */
const world = () => {
  const clock = { at: begin, now: () => clock.at };
  const { ports, shares, watches, woken, sent } = memoryTick();
  const moved = positionMoved(ports, clock);
  return {
    clock,
    shares,
    watches,
    woken,
    /** Units of each message, and the watches it cut. */
    sent,
    over: tickOver('5449/positions', ports, clock),
    watch: (watchId = 'w1', forMs = 360_000) =>
      void watches.push({ watchId, personId: 'p', until: clock.at + forMs }),
    move: async (personId: string, unitId: string, sharing: Share['sharing'] = 'ON') => {
      const fix = { lat: 51, lon: 3, accuracyM: 5, at: isoOf(clock.at), source: 'DEVICE' as const };
      const end = isoOf(begin + 36_000_000);
      shares.set(personId, { personId, unitId, sharing, until: end, fix, storedAt: clock.at });
      await moved();
    },
  };
};

describe('The tick of positions', () => {
  it('sends one message, of everybody who moved, however many moved how often', async () => {
    const { move, over, watch, woken, sent, clock } = world();
    watch();
    for (let turn = 0; turn < 5; turn++) {
      for (let person = 0; person < 60; person++) await move(`p${person}`, `OO ${Math.floor(person / 2)}`);
      clock.at += 900;
    }
    await over();
    expect(woken[0]).toBe(5);
    expect(woken.filter((seconds) => seconds === 5)).toHaveLength(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.units).toHaveLength(30);
    console.log('tick: N=300 positions of 60 people, 1 message');
  });

  it('sends next time only what moved since, and loses nothing that moved while it was sending', async () => {
    const { move, over, watch, sent, clock } = world();
    watch();
    await move('p1', 'OO 05');
    await move('p2', 'OO 12');
    clock.at += 5_000;
    await over();
    clock.at += 1_000;
    await move('p2', 'OO 12');
    clock.at += 5_000;
    await over();
    expect(sent.map(({ units }) => units.map(({ unitId }) => unitId))).toEqual([
      ['OO 05', 'OO 12'],
      ['OO 12'],
    ]);
  });

  it('sends nothing while no map is open, and the control: with one it does', async () => {
    const { move, over, watch, sent, clock } = world();
    await move('p1', 'OO 05');
    clock.at += 5_000;
    await over();
    expect(sent).toEqual([]);
    watch();
    await move('p1', 'OO 05');
    clock.at += 5_000;
    await over();
    expect(sent).toHaveLength(1);
  });

  it('sends nobody who paused or is off duty', async () => {
    const { move, over, watch, sent, clock } = world();
    watch();
    await move('p1', 'OO 05', 'PAUSED');
    await move('p2', 'OO 12', 'OFF');
    await move('p3', 'OO 16');
    clock.at += 5_000;
    await over();
    expect(sent[0]?.units.map(({ unitId }) => unitId)).toEqual(['OO 16']);
  });

  it('cuts off a map that was not asked for again, once', async () => {
    const { move, over, watch, sent, watches, clock } = world();
    watch('w-old', 1_000);
    watch('w-new');
    await move('p1', 'OO 05');
    clock.at += 5_000;
    await over();
    expect(sent[0]?.ended).toEqual(['w-old']);
    expect(watches.map(({ watchId }) => watchId)).toEqual(['w-new']);
  });

  it('comes back after a lost message: a claim that is too old is taken over', async () => {
    const { move, woken, clock } = world();
    await move('p1', 'OO 05');
    clock.at += 10_000;
    await move('p1', 'OO 05');
    expect(woken).toEqual([5]);
    clock.at += 6_000;
    await move('p1', 'OO 05');
    expect(woken).toEqual([5, 5]);
  });

  it('leaves no position in the store ten minutes after its last, and asks for one sweep at most in that time', async () => {
    const { move, over, shares, woken, clock } = world();
    await move('p1', 'OO 05');
    for (let tick = 0; tick < 20; tick++) {
      clock.at += 5_000;
      await over();
    }
    expect(woken.filter((seconds) => seconds > 5)).toEqual([660]);
    expect(shares.get('p1')?.fix).toBeDefined();
    clock.at = begin + 665_000;
    const { forgotten } = await over();
    expect(forgotten).toBe(1);
    expect(shares.get('p1')).not.toHaveProperty('fix');
  });
});
