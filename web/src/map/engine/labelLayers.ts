import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LanguageCode } from '../../app/Session.ts';
import type { MapPalette } from '../MapPalette.ts';

const source = 'zone';
/** Drawn on the device from its own fonts: no font server is asked anything. */
export const mapFont = ['Inter', 'Roboto', 'Segoe UI', 'Open Sans', 'sans-serif'];
export const mapFontBold = ['Inter Bold', 'Roboto', 'Segoe UI', 'Open Sans', 'sans-serif'];

/** Names, each where there is room: streets along their line, quarters wide apart, water and parks in their colour. */
export const labelLayers = (is: MapPalette, language: LanguageCode): readonly LayerSpecification[] => {
  const name: ExpressionSpecification = ['coalesce', ['get', `name:${language}`], ['get', 'name']];
  const halo = { 'text-halo-color': is.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 };
  const streets = (
    id: string,
    kinds: readonly string[],
    minzoom: number,
    size: number,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    'source-layer': 'roads',
    minzoom,
    filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 320,
      'text-field': name,
      'text-font': kinds.includes('minor_road') ? mapFont : mapFontBold,
      'text-size': ['interpolate', ['linear'], ['zoom'], minzoom, size, 18, size + 4],
      'text-max-angle': 32,
      'text-padding': 6,
    },
    paint: { 'text-color': kinds.includes('minor_road') ? is.quietLabel : is.label, ...halo },
  });
  return [
    {
      id: 'house-numbers',
      type: 'symbol',
      source,
      'source-layer': 'buildings',
      minzoom: 16.6,
      filter: ['==', ['get', 'kind'], 'address'],
      layout: {
        'text-field': ['get', 'addr_housenumber'],
        'text-font': mapFont,
        'text-size': 11,
        'text-padding': 4,
      },
      paint: { 'text-color': is.quietLabel, 'text-halo-color': is.building, 'text-halo-width': 1 },
    },
    streets('minor-names', ['minor_road', 'path'], 14.2, 11),
    streets('major-names', ['major_road', 'highway'], 12.4, 12),
    {
      id: 'water-names',
      type: 'symbol',
      source,
      'source-layer': 'water',
      minzoom: 11,
      layout: { 'text-field': name, 'text-font': mapFont, 'text-size': 13, 'text-letter-spacing': 0.08 },
      paint: { 'text-color': is.waterLabel, 'text-halo-color': is.water, 'text-halo-width': 1.4 },
    },
    {
      id: 'park-names',
      type: 'symbol',
      source,
      'source-layer': 'landuse',
      minzoom: 13.5,
      filter: ['in', ['get', 'kind'], ['literal', ['park', 'cemetery', 'forest', 'beach']]],
      layout: { 'text-field': name, 'text-font': mapFont, 'text-size': 12, 'text-max-width': 7 },
      paint: { 'text-color': is.parkLabel, ...halo },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source,
      'source-layer': 'pois',
      minzoom: 14.6,
      layout: { 'text-field': name, 'text-font': mapFont, 'text-size': 11.5, 'text-max-width': 8 },
      paint: { 'text-color': is.placeLabel, ...halo },
    },
    {
      id: 'quarter-names',
      type: 'symbol',
      source,
      'source-layer': 'places',
      minzoom: 12.2,
      maxzoom: 16.5,
      filter: ['==', ['get', 'kind'], 'neighbourhood'],
      layout: {
        'text-field': name,
        'text-transform': 'uppercase',
        'text-font': mapFontBold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 11, 16, 14],
        'text-letter-spacing': 0.14,
        'text-max-width': 8,
      },
      paint: { 'text-color': is.placeLabel, ...halo },
    },
    {
      id: 'town-names',
      type: 'symbol',
      source,
      'source-layer': 'places',
      maxzoom: 14,
      filter: ['==', ['get', 'kind'], 'locality'],
      layout: {
        'text-field': name,
        'text-font': mapFontBold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 13, 18],
      },
      paint: { 'text-color': is.label, ...halo },
    },
  ];
};
