import type { Clock } from '../../shared/kernel/Clock.ts';
import type { CurrentMap } from '../../shared/map/CurrentMap.ts';

/** What the question for the map is passed. */
export interface MapTools {
  readonly clock: Clock;
  /** The zone's map; null where none was uploaded. */
  readonly readMap: () => Promise<CurrentMap | null>;
  /** An address of a file of the zone's map, good for so many seconds. */
  readonly addressOf: (file: string, seconds: number) => Promise<string>;
}
