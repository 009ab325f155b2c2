import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../../shared/incident/distanceMetres.ts';
import { seededRandom } from '../cic/seededRandom.ts';
import { makeMap } from '../map/makeMap.ts';
import { createDrive } from './createDrive.ts';
import { createRoads } from './createRoads.ts';

describe('A drive about an invented town', { timeout: 60_000 }, () => {
  const { gazetteer } = makeMap('5999');
  const roads = createRoads(gazetteer);

  it('stays on the streets, moves as fast as it says, and is the same for the same seed', () => {
    const drive = createDrive(seededRandom(7), roads);
    const again = createDrive(seededRandom(7), roads);
    const points = gazetteer.streets.flatMap(({ line }) => line.map(([lon, lat]) => ({ lon, lat })));
    let before = drive(5);
    again(5);
    for (let turn = 0; turn < 400; turn++) {
      const now = drive(5);
      expect(again(5)).toEqual(now);
      expect(distanceMetres(before, now)).toBeLessThanOrEqual((now.speedKmh / 3.6) * 5 + 1);
      expect(Math.min(...points.map((at) => distanceMetres(at, now)))).toBeLessThan(60);
      before = now;
    }
    console.log('patrols: N=400 positions, all on a street');
  });

  it('comes near where it is sent from most places, stops there, and stays where it is told to', () => {
    let arrived = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      const drive = createDrive(random.fork(), roads);
      const goal = random.pick(gazetteer.junctions);
      for (let turn = 0; turn < 400; turn++) drive(5, goal);
      const end = drive(5, goal);
      if (end.speedKmh === 0 && distanceMetres(end, goal) < 150) arrived++;
      const before = drive(5, null);
      expect(drive(60, 'STAY')).toEqual({ ...before, speedKmh: 0 });
    }
    console.log(`patrols: ${arrived} of 40 cars arrived within 33 minutes`);
    expect(arrived).toBeGreaterThan(28);
  });

  it('has almost every junction on a road', () => {
    expect(roads.size).toBeGreaterThan(gazetteer.junctions.length * 0.9);
  });
});
