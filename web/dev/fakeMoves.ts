import type { FakeWorld } from './createFakeWorld.ts';

const everyMs = 2_000;

/** Units that are under way drive to their incident, those on patrol wander; every two seconds. OO 09 stays unheard. */
export const startFakeMoves = (world: FakeWorld): void => {
  let tick = 0;
  setInterval(() => {
    tick += 1;
    const at = new Date().toISOString();
    const next = new Map(world.positions.peek());
    for (const [id, place] of next) {
      const unit = world.units.peek().get(id);
      if (unit === undefined || unit.sharing !== 'ON' || id === 'OO 09') continue;
      const aim = unit.assignment && world.incidents.peek().get(unit.assignment.incidentId)?.location;
      const moving = unit.status === 'EN_ROUTE' || unit.status === 'TRANSPORT';
      const wanders = unit.status === 'AVAILABLE_PATROL';
      if (!moving && !wanders) {
        next.set(id, { ...place, at, speedKmh: 0 });
        continue;
      }
      const turn =
        ((place.headingDeg ?? 0) + (wanders ? Math.sin(tick / 7 + place.lat * 9e4) * 12 : 0)) *
        (Math.PI / 180);
      const there =
        aim?.lat !== undefined && aim.lon !== undefined && moving ? { lat: aim.lat, lon: aim.lon } : null;
      const heading = there ? Math.atan2((there.lon - place.lon) * 0.63, there.lat - place.lat) : turn;
      const step = moving ? 0.00025 : 0.00009;
      next.set(id, {
        ...place,
        lat: place.lat + step * Math.cos(heading),
        lon: place.lon + (step * Math.sin(heading)) / 0.63,
        headingDeg: Math.round((heading * 180) / Math.PI + 360) % 360,
        speedKmh: moving ? 52 : 6,
        at,
      });
    }
    world.positions.value = next;
  }, everyMs);
};
