import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { keptMapSource } from './keptMapSource.ts';
import type { MapSource } from './MapSource.ts';
import { MapSourceSchema } from './MapSourceSchema.ts';
import { mapDocuments } from './mapDocuments.ts';
import { tileAddresses } from './tileAddresses.ts';

const Answer = v.object({ mapSource: v.exactOptional(MapSourceSchema) });
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
    let current = true;
    let timer = 0;
    const look = async (): Promise<void> => {
      const answer = await ask(mapDocuments.source, {});
      if (!current) return;
      const parsed = answer.ok ? v.safeParse(Answer, withoutNulls(answer.value)) : undefined;
      if (parsed?.success === true) {
        const found = parsed.output.mapSource ?? null;
        keptMapSource.write(config.code, found);
        if (found !== null) {
          tileAddresses.set(found.version, found.tilesUrl);
          timer = Number(setTimeout(() => void look(), renewIn(found, Date.now())));
        }
        // The same map at another address is the same map: what is drawn stays.
        if (found === null || source.peek()?.version !== found.version) source.value = found;
        return;
      }
      if (source.peek() === undefined) source.value = keptMapSource.read(config.code);
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
