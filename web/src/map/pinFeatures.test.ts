import { describe, expect, test } from 'vitest';
import { fakeIncident } from '../../dev/fakeIncidents.ts';
import { fakePlaces } from '../../dev/fakePlaces.ts';
import { fakeUnits } from '../../dev/fakeUnits.ts';
import { incidentFeatures, type MapScene, routeFeatures, unitFeatures } from './pinFeatures.ts';

const now = Date.UTC(2026, 10, 22, 22);
const units = fakeUnits(now, 'OO 05');
const incidents = [0, 1, 2, 3].map((number) => fakeIncident(number, now));
const scene: MapScene = {
  incidents,
  units,
  positions: new Map(fakePlaces(units, now).map((place) => [place.unitId, place])),
  selected: null,
  candidates: [],
  routes: [],
  pictures: new Map(),
  now,
};
const iconOf = (features: ReturnType<typeof unitFeatures>, id: string): unknown =>
  features.find(({ properties }) => properties.id === id)?.properties.icon;

describe('What is drawn on the map', () => {
  test('is every incident with a place, shaped by its priority, and none that has no place', () => {
    const [first] = incidents;
    if (first === undefined) throw new Error('no incident');
    const { lat: _, lon: __, ...spoken } = first.location;
    const features = incidentFeatures({
      ...scene,
      incidents: [{ ...first, location: spoken }, ...incidents.slice(1)],
    });
    expect(features.map(({ properties }) => properties.icon)).toEqual(
      incidents.slice(1).map(({ priority }) => `incident:${priority}:plain`),
    );
  });

  test('is a unit by its status, one’s own apart, with a dashed ring from half a minute on', () => {
    const features = unitFeatures(scene);
    expect(iconOf(features, 'OO 05')).toBe('unit:free:fresh:mine:plain:0');
    expect(iconOf(features, 'OO 09')).toMatch(/^unit:scene:stale:other/);
    expect(iconOf(features, 'OO 41')).toBeUndefined();
    const later = unitFeatures({ ...scene, now: now + 60_000 });
    expect(iconOf(later, 'OO 05')).toBe('unit:free:stale:mine:plain:0');
  });

  test('has the picture the zone chose for its status, also on the map', () => {
    const own = unitFeatures({ ...scene, pictures: new Map([['AVAILABLE_PATROL', 'footprints']]) });
    expect(iconOf(own, 'OO 05')).toBe('unit:free:fresh:mine:plain:0:footprints');
    expect(iconOf(own, 'OO 07')).toMatch(/plain:0$/);
  });

  test('says how sure a place is where that matters', () => {
    const inexact = unitFeatures(scene).filter(({ properties }) => properties.showAccuracy === true);
    expect(inexact.map(({ properties }) => properties.accuracyM)).toContain(75);
  });

  test('fades all but the candidates while somebody assigns, and gives those their keys and their ways', () => {
    const [incident] = incidents;
    const candidates = ['OO 16', 'OO 14'];
    const routes = candidates.map((unitId) => ({ unitId, incidentId: incident?.id ?? '' }));
    const assigning = { ...scene, candidates, routes };
    const features = unitFeatures(assigning);
    expect(iconOf(features, 'OO 16')).toBe('unit:free:fresh:other:plain:1');
    const quiet = features
      .filter(({ properties }) => properties.quiet === true)
      .map(({ properties }) => properties.id);
    expect(quiet).not.toContain('OO 14');
    expect(quiet).toContain('OO 12');
    expect(routeFeatures(assigning).map(({ properties }) => properties?.first)).toEqual([true, false]);
  });
});
