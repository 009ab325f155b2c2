import type { Feature, LineString, Point } from 'geojson';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import type { PositionView } from '../position/PositionView.ts';
import type { UnitView } from '../unit/UnitView.ts';
import type { Pin } from './Pin.ts';

/** Older than this a place is drawn with a dashed ring, ms (web.md 2.5). */
const staleAfterMs = 30_000;
/** From this on the inexactness is drawn as a circle, m. */
const inexactFromM = 25;

/** What a map is to show, in the words of the screens. */
export interface MapScene {
  readonly incidents: readonly IncidentView[];
  readonly units: readonly UnitView[];
  readonly positions: ReadonlyMap<string, PositionView>;
  readonly selected: Pin | null;
  /** Unit ids in the order of their keys, while somebody assigns: all other units fade. */
  readonly candidates: readonly string[];
  /** Ways to draw: from a unit to an incident. */
  readonly routes: readonly { readonly unitId: string; readonly incidentId: string }[];
  /** The picture a zone chose for a status; none: the map's own shape. */
  readonly pictures: ReadonlyMap<UnitStatus, string>;
  readonly now: number;
}

type PinPoint = Feature<Point, Readonly<Record<string, string | number | boolean>>>;

const point = (
  kind: Pin['kind'],
  id: string,
  lon: number,
  lat: number,
  properties: PinPoint['properties'],
): PinPoint => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { kind, id, ...properties },
});

/** The colour of a unit's status, and its shape where the zone chose no picture. */
const glyphOf: Readonly<Record<UnitStatus, string>> = {
  AVAILABLE_PATROL: 'free',
  AVAILABLE_STATION: 'free',
  EN_ROUTE: 'moving',
  ON_SCENE: 'scene',
  TRANSPORT: 'moving',
  AT_DESTINATION: 'scene',
  BUSY_ADMIN: 'busy',
  OFF_DUTY: 'busy',
  EMERGENCY: 'emergency',
};

/** The incidents that have a place, as points for the map; the most urgent lie on top. Pure. */
export const incidentFeatures = ({ incidents, selected, candidates }: MapScene): readonly PinPoint[] =>
  incidents.flatMap(({ id, priority, location: { lat, lon } }) => {
    if (lat === undefined || lon === undefined) return [];
    const chosen = selected?.kind === 'incident' && selected.id === id;
    return [
      point('incident', id, lon, lat, {
        icon: `incident:${priority}:${chosen ? 'chosen' : 'plain'}`,
        order: (chosen ? 100 : 0) + 10 - Number(priority.slice(1)),
        priority: Number(priority.slice(1)),
        quiet: candidates.length > 0 && !chosen,
      }),
    ];
  });

/** The units that were seen somewhere, with status, age and inexactness to be drawn. Pure. */
export const unitFeatures = (scene: MapScene): readonly PinPoint[] =>
  scene.units.flatMap((unit) => {
    const place = scene.positions.get(unit.id);
    if (place === undefined) return [];
    const chosen = scene.selected?.kind === 'unit' && scene.selected.id === unit.id;
    const key = scene.candidates.indexOf(unit.id) + 1;
    const stale = scene.now - Date.parse(place.at) > staleAfterMs;
    const how = [stale ? 'stale' : 'fresh', unit.mine ? 'mine' : 'other', chosen ? 'chosen' : 'plain', key];
    const glyph = glyphOf[unit.status];
    const picture = scene.pictures.get(unit.status);
    return [
      point('unit', unit.id, place.lon, place.lat, {
        icon: ['unit', glyph, ...how, ...(picture === undefined ? [] : [picture])].join(':'),
        callSign: unit.callSign,
        mine: unit.mine,
        accuracyM: place.accuracyM,
        showAccuracy: (unit.mine || chosen || place.accuracyM > inexactFromM) && place.accuracyM > 8,
        order: (unit.mine ? 50 : 0) + (chosen ? 40 : 0) + (glyph === 'emergency' ? 90 : 0),
        quiet: scene.candidates.length > 0 && key === 0 && !unit.mine,
      }),
    ];
  });

/** Straight lines, and no more than that: they say who goes where, not which street. The first is the nearest. Pure. */
export const routeFeatures = (scene: MapScene): readonly Feature<LineString>[] =>
  scene.routes.flatMap(({ unitId, incidentId }, index) => {
    const from = scene.positions.get(unitId);
    const to = scene.incidents.find(({ id }) => id === incidentId)?.location;
    if (from === undefined || to?.lat === undefined || to.lon === undefined) return [];
    const coordinates = [
      [from.lon, from.lat],
      [to.lon, to.lat],
    ];
    return [
      {
        type: 'Feature' as const,
        geometry: { type: 'LineString' as const, coordinates },
        properties: { first: index === 0 },
      },
    ];
  });
