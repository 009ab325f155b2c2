import type { ReadonlySignal } from '@preact/signals';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { createZoneRules } from './createZoneRules.ts';
import { rulesNews } from './rulesNews.ts';
import type { ZoneRules } from './ZoneRules.ts';

// A zone's screens each spread it into an object of their own; its session is one.
const known = new WeakMap<ZoneClient['session'], ReadonlySignal<ZoneRules | null>>();

/** A zone's rules for its units, asked once a client and again when the zone says that it decided anew. */
export const rulesOf = (zone: ZoneClient): ReadonlySignal<ZoneRules | null> => {
  const rules =
    known.get(zone.session) ??
    createZoneRules({
      zone: zone.config.code,
      ask: zone.ask,
      storage: localStorage,
      after: (ms, run) => setTimeout(run, ms),
      hear: rulesNews.hear,
    });
  known.set(zone.session, rules);
  return rules;
};
