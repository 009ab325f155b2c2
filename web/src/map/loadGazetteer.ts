import type { Gazetteer } from '../../../shared/gazetteer/Gazetteer.ts';
import type { GazetteerIndex } from '../../../shared/gazetteer/GazetteerIndex.ts';
import { indexGazetteer } from '../../../shared/gazetteer/GazetteerIndex.ts';
import type { MapSource } from './MapSource.ts';

let loaded: { readonly version: string; readonly index: GazetteerIndex } | null = null;

/** The zone's gazetteer, once a page, and from the device where it cannot be had; null: there is none here. */
export const loadGazetteer = async (source: MapSource): Promise<GazetteerIndex | null> => {
  if (loaded?.version === source.version) return loaded.index;
  const place = `/map-cache/gazetteer-${source.version}`;
  const cache = await caches.open('gazetteer');
  try {
    const kept = await cache.match(place);
    const answer = kept ?? (await fetch(source.gazetteerUrl, { credentials: 'omit' }));
    if (!answer.ok) return null;
    if (kept === undefined) {
      for (const request of await cache.keys()) await cache.delete(request);
      await cache.put(place, answer.clone());
    }
    // The zone's own file, made by the zone's own tool (infra/local/map, npm run zone -- map): it is what it says.
    const gazetteer: Gazetteer = await answer.json();
    loaded = { version: source.version, index: indexGazetteer(gazetteer) };
    return loaded.index;
  } catch {
    return null;
  }
};
