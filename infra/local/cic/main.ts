import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import { readOutputs } from '../outputs/readOutputs.ts';
import { exitWithParent } from '../supervise/exitWithParent.ts';
import { CicSettingsSchema } from './CicSettings.ts';
import { createMessenger } from './createMessenger.ts';
import { createOpenBook } from './createOpenBook.ts';
import { dispatchDay } from './dispatchDay.ts';
import { leftOverSteps } from './leftOverSteps.ts';
import { mergeSteps } from './mergeSteps.ts';
import { playRadio } from './radio/playRadio.ts';
import { radioRoom } from './radio/radioRoom.ts';
import { seededRandom } from './seededRandom.ts';
import { tellZone } from './tellZone.ts';
import { textsFor } from './textsFor.ts';
import { zoneOf } from './zoneOf.ts';

/**
 * The simulated dispatch centre of the local cloud, a process of its own: it feeds every zone of outputs.json a
 * plausible day, by the door a real one would use, and lets the crews that have only a radio live. Settings: CicSettings.ts. Stops on SIGTERM, Ctrl-C, or when the
 * process that started it is gone.
 */
const settings = v.parse(CicSettingsSchema, process.env);
const stopping = new AbortController();
exitWithParent(() => stopping.abort());

const addressOf = (code: string) => {
  const zone = readOutputs(settings.PATROUILLE_OUTPUTS).zones.find((known) => known.code === code);
  if (zone === undefined) throw new Error(`Zone ${code} is no longer in ${settings.PATROUILLE_OUTPUTS}`);
  return zone;
};

const tell = async (code: string): Promise<void> => {
  const zone = zoneOf(code);
  const from = Date.now();
  const run = Math.floor(from / 1_000).toString(36);
  const random = seededRandom(settings.PATROUILLE_CIC_SEED * 10_000 + Number(code));
  const book = createOpenBook(join(settings.PATROUILLE_STATE, 'cic', `${code}.json`));
  const story = dispatchDay(random.fork(), zone, {
    from,
    run,
    storm: settings.PATROUILLE_CIC_STORM,
    malformed: settings.PATROUILLE_CIC_MALFORMED,
  });
  const leftOver = leftOverSteps(random.fork(), textsFor(zone.languages), book.leftOver, { from, run });
  const room = radioRoom(readOutputs(settings.PATROUILLE_OUTPUTS), addressOf(code));
  const common = {
    send: createMessenger(() => addressOf(code)),
    speed: settings.PATROUILLE_CIC_SPEED,
    clock: { now: () => Date.now() },
    wait: (milliseconds: number) => delay(milliseconds, undefined, { signal: stopping.signal }),
    say: (line: string) => console.log(`${code} ${line}`),
  };
  await Promise.all([
    tellZone({ ...common, steps: mergeSteps(leftOver, story), isBusy: room.isBusy, book, from }),
    playRadio({ ...common, ...room, random: random.fork(), run: `${code}-${run}` }),
  ]);
};

const codes = readOutputs(settings.PATROUILLE_OUTPUTS).zones.map((zone) => zone.code);
console.log(`dispatch centre: zones ${codes.join(', ')}, speed ${settings.PATROUILLE_CIC_SPEED}`);
await Promise.all(
  codes.map((code) =>
    tell(code).catch((fault: unknown) => {
      if (!stopping.signal.aborted) throw fault;
    }),
  ),
);
