import type { Share } from '../../shared/position/Share.ts';
import type { Watch } from './PositionTools.ts';
import type { TickPorts } from './TickPorts.ts';

/** What a tick sent, in memory. */
export interface SentTick {
  readonly at: string;
  readonly units: readonly { readonly unitId: string; readonly at: string }[];
  readonly ended: readonly string[];
}

/** The tick's ports in memory: the store's promises kept, messages and alarms noted. */
export const memoryTick = () => {
  const shares = new Map<string, Share>();
  const watches: Watch[] = [];
  const woken: number[] = [];
  const sent: SentTick[] = [];
  let claimed: number | undefined;
  let sweep: number | undefined;
  let until = 0;
  const ports: TickPorts = {
    claim: async (now, lateMs) => {
      if (claimed !== undefined && claimed >= now - lateMs) return false;
      claimed = now;
      return true;
    },
    release: async () => {
      claimed = undefined;
      return until;
    },
    claimSweep: async (now, everyMs) => {
      if (sweep !== undefined && sweep >= now - everyMs) return false;
      sweep = now;
      return true;
    },
    sentUntil: async (at) => {
      until = at;
    },
    wake: async (seconds) => void woken.push(seconds),
    readShares: async () => [...shares.values()],
    readWatches: async () => [...watches],
    forget: async ({ personId, unitId, sharing, until: end }) =>
      void shares.set(personId, { personId, unitId, sharing, until: end }),
    markCut: async (watchId) => {
      watches.splice(
        watches.findIndex((watch) => watch.watchId === watchId),
        1,
      );
    },
    publish: async ({ at, units }, ended) =>
      void sent.push({ at, units: units.map((unit) => ({ unitId: unit.unitId, at: unit.at })), ended }),
  };
  return { ports, shares, watches, woken, sent };
};
