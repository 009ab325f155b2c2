import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { LanguageCode } from '../../app/Session.ts';
import { mapPalettes } from '../mapPalettes.ts';
import { groundLayers } from './groundLayers.ts';
import { labelLayers } from './labelLayers.ts';
import { pinLayers } from './pinLayers.ts';
import { roadLayers } from './roadLayers.ts';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The whole style of a zone's map. Pure.
 * @param tiles the zone's PMTiles under their protocol's name; null while there are none: pins on an empty ground.
 */
export const styleOf = (
  theme: 'day' | 'night',
  language: LanguageCode,
  tiles: string | null,
): StyleSpecification => {
  const is = mapPalettes[theme];
  const ground = [...groundLayers(is), ...roadLayers(is), ...labelLayers(is, language)];
  return {
    version: 8,
    sources: {
      ...(tiles !== null && { zone: { type: 'vector', url: tiles } }),
      districts: { type: 'geojson', data: nothing },
      routes: { type: 'geojson', data: nothing },
      units: { type: 'geojson', data: nothing },
      incidents: {
        type: 'geojson',
        data: nothing,
        cluster: true,
        clusterMaxZoom: 13,
        clusterRadius: 44,
        clusterProperties: { most: ['min', ['get', 'priority']] },
      },
    },
    layers: [
      ...(tiles === null ? ground.filter(({ type }) => type === 'background') : ground),
      ...pinLayers(is),
    ],
  };
};
