import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../MapPalette.ts';

const source = 'zone';

interface RoadClass {
  readonly id: string;
  readonly filter: FilterSpecification;
  readonly colour: keyof MapPalette;
  /** Width at zoom 11, 14 and 17, px. */
  readonly width: readonly [number, number, number];
  readonly from: number;
}

const detail: ExpressionSpecification = ['get', 'kind_detail'];

/** From the least to the most important: the last is drawn on top. */
const classes: readonly RoadClass[] = [
  { id: 'path', filter: ['==', ['get', 'kind'], 'path'], colour: 'path', width: [0, 1, 4], from: 14 },
  {
    id: 'minor',
    filter: ['==', ['get', 'kind'], 'minor_road'],
    colour: 'road',
    width: [0.4, 2.6, 13],
    from: 12,
  },
  {
    id: 'tertiary',
    filter: ['all', ['==', ['get', 'kind'], 'major_road'], ['==', detail, 'tertiary']],
    colour: 'road',
    width: [1, 4, 16],
    from: 10,
  },
  {
    id: 'main',
    filter: ['all', ['==', ['get', 'kind'], 'major_road'], ['!=', detail, 'tertiary']],
    colour: 'mainRoad',
    width: [1.6, 5.5, 20],
    from: 8,
  },
  {
    id: 'highway',
    filter: ['==', ['get', 'kind'], 'highway'],
    colour: 'highway',
    width: [2.2, 7, 24],
    from: 6,
  },
];

const widthOf = ([far, near, close]: RoadClass['width'], more = 0): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.6],
  ['zoom'],
  11,
  far + (far === 0 ? 0 : more / 2),
  14,
  near + more,
  17,
  close + more,
];

const shape = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Streets with their edges, and rails. */
export const roadLayers = (is: MapPalette): readonly LayerSpecification[] => [
  ...classes
    .filter(({ id }) => id !== 'path')
    .map(
      ({ id, filter, width, from }): LayerSpecification => ({
        id: `${id}-edge`,
        type: 'line',
        source,
        'source-layer': 'roads',
        minzoom: Math.max(from, 11),
        filter,
        layout: shape,
        paint: { 'line-color': is.casing, 'line-width': widthOf(width, 1.6) },
      }),
    ),
  ...classes.map(
    ({ id, filter, width, from, colour }): LayerSpecification => ({
      id,
      type: 'line',
      source,
      'source-layer': 'roads',
      minzoom: from,
      filter,
      layout: shape,
      paint: {
        'line-color': is[colour],
        'line-width': widthOf(width),
        ...(id === 'path' ? { 'line-dasharray': [3, 1.4] } : {}),
      },
    }),
  ),
  {
    id: 'rail',
    type: 'line',
    source,
    'source-layer': 'roads',
    minzoom: 11,
    filter: ['==', ['get', 'kind'], 'rail'],
    paint: { 'line-color': is.rail, 'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.8, 16, 2] },
  },
  {
    id: 'rail-sleepers',
    type: 'line',
    source,
    'source-layer': 'roads',
    minzoom: 13,
    filter: ['==', ['get', 'kind'], 'rail'],
    paint: {
      'line-color': is.rail,
      'line-width': ['interpolate', ['linear'], ['zoom'], 13, 3, 17, 7],
      'line-dasharray': [0.25, 2.2],
    },
  },
];
