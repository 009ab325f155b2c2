import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { GraphqlClient } from '../src/realtime/createGraphqlClient.ts';
import { fakePhotoAnswer } from './fakePhotoZone.ts';
import { fakeResponseTimes } from './fakeResponseTimes.ts';
import { fakeUnitSettings } from './fakeUnitSettings.ts';
import { fakeOfficeAnswer } from './fakeWebhooks.ts';

/** The few questions a fake zone answers over "HTTP": where its map is (web/build/devMaps.ts). `?map=none`: nowhere. */
export const fakeAsk =
  (zone: string): GraphqlClient =>
  async (document, variables) => {
    const photo = await fakePhotoAnswer(document, variables);
    if (photo !== null) return photo;
    const office = fakeOfficeAnswer(document, variables);
    if (office !== null) return office;
    if (document.includes('unitSettings')) return accepted({ unitSettings: fakeUnitSettings() });
    if (document.includes('responseTimes'))
      return accepted({ responseTimes: { cut: false, rows: fakeResponseTimes(Date.now()) } });
    if (!document.includes('mapSource')) return refused({ kind: 'unreachable' });
    if (new URLSearchParams(location.search).get('map') === 'none') return accepted({ mapSource: null });
    const answer = await fetch(`/dev-map/${zone}/map.json`);
    if (!answer.ok) return refused({ kind: 'unreachable' });
    const { bounds, center } = await answer.json();
    const at = (file: string): string => `${location.origin}/dev-map/${zone}/${file}`;
    return accepted({
      mapSource: {
        version: `dev-${zone}`,
        tilesUrl: at('tiles.pmtiles'),
        gazetteerUrl: at('gazetteer.json'),
        districtsUrl: at('districts.json'),
        bounds,
        center,
        expiresAt: new Date(Date.now() + 900_000).toISOString(),
      },
    });
  };
