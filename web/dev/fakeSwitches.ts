import { fakeAlarm } from './createFakeAlarmFeed.ts';
import type { FakeWorld } from './createFakeWorld.ts';
import type { FakeZone } from './FakeZone.ts';
import { fakeAssign } from './fakeAssign.ts';
import { fakeIncident } from './fakeIncidents.ts';

/**
 * What can be made to happen, by `window.zone.<name>()` or once by the address bar (`?alarm=3000`, `?p1=3000`: after
 * so many ms).
 */
export const startFakeSwitches = (world: FakeWorld): void => {
  const after = (name: string, run: () => void): void => {
    const ms = world.asked.get(name);
    if (ms !== null) setTimeout(run, Number(ms));
  };
  const zone: FakeZone = {
    alarm: (unitId = 'OO 12') => fakeAlarm(world, { cause: 'HOLD', unitId }, false, false),
    p1: (unitId = 'OO 05') => {
      const number = world.incidents.peek().size;
      const { id } = world.put(world.incidents, {
        ...fakeIncident(number % 2 === 0 ? number : number + 1, Date.now()),
        type: 'FIGHT',
        title: 'Slagen en verwondingen met wapen',
        priority: 'P1',
        createdAt: new Date().toISOString(),
        hazards: [{ kind: 'WEAPON', nature: 'FACT', source: 'Melder', at: new Date().toISOString() }],
      });
      return fakeAssign(world, { incidentId: id, unitId, support: false });
    },
    p2: (unitId = 'OO 05') => {
      const free = [...world.incidents.peek().values()].find(
        ({ priority, assignments }) => priority === 'P2' && assignments.length === 0,
      );
      return free && fakeAssign(world, { incidentId: free.id, unitId, support: false });
    },
    offline: (is = true) => {
      world.offline.value = is;
    },
    refuse: (code: string | null = 'incident.alreadyClosed') => {
      world.refuse.value = code;
    },
    world,
  };
  Object.assign(window, { zone });
  after('alarm', () => zone.alarm());
  after('p1', () => zone.p1());
  after('p2', () => zone.p2());
};
