import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../MapPalette.ts';
import { mapFontBold } from './labelLayers.ts';

/** Pixels a metre takes at the middle of Belgium, at zoom 8 and 20 (tiles of 512 px). */
const metre = (zoom: number): number => 2 ** zoom / (78_271.517 * Math.cos((50.9 * Math.PI) / 180));

const radius: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  8,
  ['*', ['get', 'accuracyM'], metre(8)],
  20,
  ['*', ['get', 'accuracyM'], metre(20)],
];

/** What happens, over the ground: districts, how sure a place is, ways, incidents with tails, units as circles. */
export const pinLayers = (is: MapPalette): readonly LayerSpecification[] => [
  {
    id: 'districts',
    type: 'line',
    source: 'districts',
    minzoom: 11,
    paint: { 'line-color': is.district, 'line-width': 1.2, 'line-dasharray': [4, 3], 'line-opacity': 0.7 },
  },
  {
    id: 'accuracy',
    type: 'circle',
    source: 'units',
    filter: ['==', ['get', 'showAccuracy'], true],
    paint: {
      'circle-radius': radius,
      'circle-color': is.primary,
      'circle-opacity': 0.12,
      'circle-stroke-color': is.primary,
      'circle-stroke-width': 1.5,
      'circle-stroke-opacity': 0.6,
    },
  },
  {
    id: 'routes-edge',
    type: 'line',
    source: 'routes',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': is.routeCasing, 'line-width': 9 },
  },
  {
    id: 'routes',
    type: 'line',
    source: 'routes',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': is.route,
      'line-width': 5,
      'line-opacity': ['case', ['==', ['get', 'first'], true], 1, 0.55],
    },
  },
  {
    id: 'clusters',
    type: 'symbol',
    source: 'incidents',
    filter: ['has', 'point_count'],
    layout: {
      'icon-image': ['concat', 'cluster:', ['to-string', ['get', 'most']]],
      'icon-allow-overlap': true,
      'text-field': ['get', 'point_count_abbreviated'],
      'text-font': mapFontBold,
      'text-size': 13,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': is.text },
  },
  {
    id: 'incidents',
    type: 'symbol',
    source: 'incidents',
    filter: ['!', ['has', 'point_count']],
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-anchor': 'bottom',
      'icon-allow-overlap': true,
      'symbol-sort-key': ['get', 'order'],
      'icon-overlap': 'always',
    },
    paint: { 'icon-opacity': ['case', ['==', ['get', 'quiet'], true], 0.35, 1] },
  },
  {
    id: 'units',
    type: 'symbol',
    source: 'units',
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-overlap': 'always',
      'symbol-sort-key': ['get', 'order'],
      'text-field': ['get', 'callSign'],
      'text-font': mapFontBold,
      'text-size': ['case', ['==', ['get', 'mine'], true], 14, 12.5],
      'text-anchor': 'top',
      'text-offset': [0, 1.25],
      'text-optional': true,
      'text-padding': 1,
    },
    paint: {
      'text-color': is.text,
      'text-halo-color': is.halo,
      'text-halo-width': 2,
      'icon-opacity': ['case', ['==', ['get', 'quiet'], true], 0.35, 1],
      'text-opacity': ['case', ['==', ['get', 'quiet'], true], 0.35, 1],
    },
  },
];
