import { FetchSource, type RangeResponse, type Source } from 'pmtiles';
import { tileAddresses } from '../tileAddresses.ts';

/** A zone's file is fetched whole behind the map's back when it is not larger than this, bytes. */
const wholeUpTo = 60_000_000;
const waitBeforeWholeMs = 8_000;

/**
 * The zone's tiles by range requests, and from the device once they were here: the whole file when it is small enough,
 * so that the map works without a network everywhere in the zone. One version of a map is kept a zone.
 * @param name under which it is kept; @param version of the map, by which its address is found (tileAddresses).
 */
export const createTileCache = (name: string, version: string): Source => {
  const address = (): string => tileAddresses.get(version) ?? '';
  const place = `/map-cache/${name}`;
  let whole: Promise<Blob | null> | null = null;

  const kept = async (): Promise<Blob | null> => {
    const found = await (await caches.open('map')).match(place);
    return found === undefined ? null : found.blob();
  };
  const fetchWhole = async (): Promise<void> => {
    if ((await kept()) !== null) return;
    const answer = await fetch(address(), { credentials: 'omit', cache: 'no-store' });
    const size = Number(answer.headers.get('content-length') ?? Number.NaN);
    if (!answer.ok || !(size <= wholeUpTo)) {
      await answer.body?.cancel();
      return;
    }
    const cache = await caches.open('map');
    await cache.put(place, answer);
    for (const request of await cache.keys()) if (!request.url.endsWith(place)) await cache.delete(request);
    whole = kept();
  };
  setTimeout(() => void fetchWhole().catch(() => undefined), waitBeforeWholeMs);
  return {
    getKey: () => name,
    getBytes: async (offset, length, signal, etag): Promise<RangeResponse> => {
      whole ??= kept().catch(() => null);
      const file = await whole;
      if (file !== null) return { data: await file.slice(offset, offset + length).arrayBuffer() };
      return new FetchSource(address()).getBytes(offset, length, signal, etag);
    },
  };
};
