import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { MapSource } from './MapSource.ts';
import { mapDocuments } from './mapDocuments.ts';
import { tileAddresses } from './tileAddresses.ts';

const number = v.number();
const Source: v.GenericSchema<unknown, MapSource> = v.object({
  version: v.string(),
  tilesUrl: v.string(),
  gazetteerUrl: v.string(),
  districtsUrl: v.string(),
  bounds: v.tuple([number, number, number, number]),
  center: v.tuple([number, number]),
  expiresAt: v.string(),
});
const Answer = v.object({ mapSource: v.exactOptional(Source) });
const Kept = v.pipe(v.string(), v.parseJson(), Source);
/** How long a map waits for its addresses while it knows the ones of last time, ms. */
const againMs = 15_000;

/** A minute before its address is over a new one is asked for, but never in a hurry, ms. */
const renewIn = ({ expiresAt }: MapSource, now: number): number =>
  Math.max(30_000, Date.parse(expiresAt) - now - 60_000);

/**
 * Where the zone's map lies: undefined until it is known, null where the zone has none. Without a network it is what it
 * was last time: the addresses are over, but the tiles that were here once are under the version's name.
 */
export const useMapSource = ({
  ask,
  config,
}: Pick<ZoneClient, 'ask' | 'config'>): MapSource | null | undefined => {
  const source = useSignal<MapSource | null | undefined>(undefined);
  useEffect(() => {
    const place = `patrouille.map.${config.code}`;
    let current = true;
    let timer = 0;
    const look = async (): Promise<void> => {
      const answer = await ask(mapDocuments.source, {});
      if (!current) return;
      const parsed = answer.ok ? v.safeParse(Answer, withoutNulls(answer.value)) : undefined;
      if (parsed?.success === true) {
        const found = parsed.output.mapSource ?? null;
        if (found === null) localStorage.removeItem(place);
        else {
          localStorage.setItem(place, JSON.stringify(found));
          tileAddresses.set(found.version, found.tilesUrl);
          timer = Number(setTimeout(() => void look(), renewIn(found, Date.now())));
        }
        // The same map at another address is the same map: what is drawn stays.
        if (found === null || source.peek()?.version !== found.version) source.value = found;
        return;
      }
      const kept = v.safeParse(Kept, localStorage.getItem(place));
      if (source.peek() === undefined) source.value = kept.success ? kept.output : null;
      timer = Number(setTimeout(() => void look(), againMs));
    };
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [ask, config, source]);
  return source.value;
};
