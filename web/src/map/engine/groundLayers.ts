import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../MapPalette.ts';

const source = 'zone';
const kinds = (...names: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...names]],
];

/** Land, water and houses: what lies under the streets. Protomaps' basemap layers, version 4. */
export const groundLayers = (is: MapPalette): readonly LayerSpecification[] => {
  const land = (id: string, filter: FilterSpecification, colour: string): LayerSpecification => ({
    id,
    type: 'fill',
    source,
    'source-layer': 'landuse',
    filter,
    paint: { 'fill-color': colour, 'fill-antialias': false },
  });
  return [
    { id: 'background', type: 'background', paint: { 'background-color': is.earth } },
    { id: 'earth', type: 'fill', source, 'source-layer': 'earth', paint: { 'fill-color': is.earth } },
    land('fields', kinds('farmland', 'grassland', 'scrub', 'meadow', 'grass', 'forest', 'wood'), is.field),
    land(
      'built',
      kinds('residential', 'neighbourhood', 'pedestrian', 'school', 'hospital', 'university'),
      is.built,
    ),
    land('industry', kinds('industrial', 'railway', 'commercial', 'aerodrome'), is.industry),
    land('sand', kinds('beach', 'sand', 'pier'), is.sand),
    land(
      'parks',
      kinds('park', 'cemetery', 'garden', 'golf_course', 'playground', 'nature_reserve'),
      is.park,
    ),
    {
      id: 'water',
      type: 'fill',
      source,
      'source-layer': 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': is.water, 'fill-outline-color': is.shore },
    },
    {
      id: 'streams',
      type: 'line',
      source,
      'source-layer': 'water',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': is.water, 'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.6, 16, 4] },
    },
    {
      id: 'buildings',
      type: 'fill',
      source,
      'source-layer': 'buildings',
      minzoom: 14,
      filter: ['==', ['get', 'kind'], 'building'],
      paint: {
        'fill-color': is.building,
        'fill-outline-color': is.buildingEdge,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 14, 0, 14.6, 1],
      },
    },
  ];
};
