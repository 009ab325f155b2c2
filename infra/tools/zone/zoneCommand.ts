import { parseArgs } from 'node:util';
import type { Log } from '../Log.ts';
import { addPerson } from './addPerson.ts';
import { gazetteer } from './gazetteer.ts';
import { keys } from './keys.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { offboard } from './offboard.ts';
import { onboard } from './onboard.ts';
import { publish } from './publish.ts';
import { show } from './show.ts';
import { update } from './update.ts';
import { usage } from './usage.ts';
import { web } from './web.ts';
import { zoneOptions } from './zoneOptions.ts';

/** Runs one verb of the zone tool. Throws with a line for the operator when it cannot. */
export const zoneCommand = async (args: readonly string[], log: Log): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: zoneOptions,
    allowPositionals: true,
  });
  const [verb, code] = positionals;
  const call = { values, code, log };
  switch (verb) {
    case 'publish':
      return publish(call);
    case 'list':
      return list(call);
    case 'show':
      return show(call);
    case 'keys':
      return keys(call);
    case 'onboard':
      return onboard(call);
    case 'update':
      return update(call);
    case 'add-person':
      return addPerson(call);
    case 'gazetteer':
      return gazetteer(call);
    case 'map':
      return map(call);
    case 'web':
      return web(call);
    case 'offboard':
      return offboard(call);
    default:
      log(usage);
      if (verb) throw new Error(`There is no "${verb}".`);
  }
};
