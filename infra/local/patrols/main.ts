import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import { GazetteerSchema } from '../../../shared/gazetteer/GazetteerSchema.ts';
import { seededRandom } from '../cic/seededRandom.ts';
import { cachedMap } from '../map/cachedMap.ts';
import { zonePlans } from '../map/town/zonePlans.ts';
import { readOutputs } from '../outputs/readOutputs.ts';
import { exitWithParent } from '../supervise/exitWithParent.ts';
import { createCrewTalk } from './createCrewTalk.ts';
import { createDrive } from './createDrive.ts';
import { createRoads } from './createRoads.ts';
import { crewLines } from './crewLines.ts';
import { hearOrders } from './hearOrders.ts';
import { patrol } from './patrol.ts';
import { simulatedCrews } from './simulatedCrews.ts';
import { talk } from './talk.ts';

/**
 * `node infra/local/patrols/main.ts`: demo officers who drive about the streets of a running local cloud and share where they are,
 * by the way real devices do. Where they are sent they drive and in its channel they say
 * a few words; what they answer their crew says by radio
 * (infra/local/cic/radio). PATROUILLE_OUTPUTS says which
 * cloud, PATROUILLE_PATROLS how many in a zone (6), PATROUILLE_PATROLS_SEED which drives. Ends on Ctrl-C.
 */
const settings = v.parse(
  v.object({
    PATROUILLE_OUTPUTS: v.optional(v.string(), resolve('.local/outputs.json')),
    PATROUILLE_PATROLS: v.optional(v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0)), '6'),
    PATROUILLE_PATROLS_SEED: v.optional(v.pipe(v.string(), v.transform(Number), v.integer()), '5449'),
  }),
  process.env,
);
const stopping = new AbortController();
exitWithParent(() => stopping.abort());
const outputs = readOutputs(settings.PATROUILLE_OUTPUTS);

for (const zone of outputs.zones.filter(({ code }) => zonePlans[code] !== undefined)) {
  const { gazetteer } = await cachedMap(zone.code);
  const roads = createRoads(v.parse(GazetteerSchema, JSON.parse(new TextDecoder().decode(gazetteer))));
  const random = seededRandom(settings.PATROUILLE_PATROLS_SEED + Number(zone.code));
  const crews = simulatedCrews(zone, settings.PATROUILLE_PATROLS);
  const ordersOf = hearOrders(outputs, zone);
  for (const { username, unitId } of crews) {
    const orders = {
      zone,
      username,
      unitId,
      orders: () => ordersOf(unitId),
      talk: createCrewTalk(random.fork(), crewLines(zone.languages)),
      webOrigin: new URL(outputs.web).origin,
      drive: createDrive(random.fork(), roads),
      wait: (milliseconds: number) => delay(milliseconds, undefined, { signal: stopping.signal }),
    };
    void patrol(orders).catch((fault: unknown) => {
      if (!stopping.signal.aborted) console.error(`${zone.code} ${username}:`, fault);
    });
  }
  void talk({
    zone,
    crews,
    webOrigin: new URL(outputs.web).origin,
    wait: (milliseconds) => delay(milliseconds, undefined, { signal: stopping.signal }),
  }).catch((fault: unknown) => {
    if (!stopping.signal.aborted) console.error(`${zone.code} talk:`, fault);
  });
  console.log(`patrols: ${zone.code} ${crews.map(({ unitId }) => unitId).join(', ') || 'nobody'}`);
}
