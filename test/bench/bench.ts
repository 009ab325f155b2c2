import { readFileSync } from 'node:fs';
import type { Outputs } from '../../infra/local/outputs/Outputs.ts';
import { startTestCloud } from '../fixtures/startTestCloud.ts';
import type { BenchResult } from './BenchResult.ts';
import { runB26Message } from './chat/runB26Message.ts';
import { runB1EndToEnd } from './endToEnd/runB1EndToEnd.ts';
import { runB1FanOut } from './fanout/runB1FanOut.ts';
import { runB2Throughput } from './fanout/runB2Throughput.ts';
import { runB5ReconnectStorm } from './fanout/runB5ReconnectStorm.ts';
import { runB6RandomKills } from './fanout/runB6RandomKills.ts';
import { runG26WhoLooked } from './journal/runG26WhoLooked.ts';
import { keepResults } from './keepResults.ts';
import { runB27Photo } from './photo/runB27Photo.ts';
import { runColdImport } from './policy/runColdImport.ts';
import { runPolicy } from './policy/runPolicy.ts';
import { runB7Positions } from './positions/runB7Positions.ts';
import { runSequencer } from './sequencer/runSequencer.ts';
import { runB20Start } from './start/runB20Start.ts';
import { runB17Synthesis } from './synth/runB17.ts';
import { runVerifier } from './verifier/runVerifier.ts';
import { runPaint } from './web/runPaint.ts';

/**
 * `npm run bench [names…]`: measures what claims to be fast, each against its yardstick in one run, one after the
 * other on a machine that should do nothing else. Keeps the results in test/bench/results with the machine's
 * description. Names choose: `npm run bench B2 B20`. Ends with 1 when a floor is missed.
 */
const benches: Readonly<Record<string, (outputs: () => Promise<Outputs>) => Promise<BenchResult>>> = {
  'B1-end-to-end': async (outputs) => runB1EndToEnd(await outputs()),
  'B26-message': async (outputs) => runB26Message(await outputs()),
  'G8-sequencer': async (outputs) => runSequencer(await outputs()),
  'G7-verifier': () => runVerifier(),
  'B1-fan-out': () => runB1FanOut(),
  'B2-throughput': () => runB2Throughput(),
  'B5-reconnect-storm': () => runB5ReconnectStorm(),
  'B6-random-kills': () => runB6RandomKills(),
  'B7-positions': () => runB7Positions(),
  'B-policy': () => runPolicy(),
  'B-cold-import': () => runColdImport(),
  'B17-synthesis': () => runB17Synthesis(),
  'B27-photo': async (outputs) => runB27Photo(await outputs()),
  'B20-start': () => runB20Start(),
  'G11-paint': () => runPaint(),
  'G26-who-looked': () => runG26WhoLooked(),
};

let cloud: ReturnType<typeof startTestCloud> | undefined;
const outputs = async (): Promise<Outputs> => {
  cloud ??= startTestCloud();
  const { PATROUILLE_OUTPUTS } = (await cloud).env;
  return JSON.parse(readFileSync(PATROUILLE_OUTPUTS ?? '', 'utf8')) as Outputs;
};
const stopCloud = async (): Promise<void> => {
  const running = cloud;
  cloud = undefined;
  await (await running)?.stop();
};

const meetsFloor = ({ better, ratio, floor, floors = {}, ratios }: BenchResult): boolean =>
  (floor === undefined || (better === 'lower' ? ratio <= floor : ratio >= floor)) &&
  Object.entries(floors).every(([name, least]) => (ratios[name] ?? 0) >= least);

const wanted = process.argv.slice(2);
let missed = 0;
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.some((one) => `${name}-`.startsWith(`${one}-`))) continue;
  // What needs no cloud is measured without one beside it.
  if (!/^(B1-end|B26|B27|G8)/.test(name)) await stopCloud();
  try {
    const result = await run(outputs);
    if (!meetsFloor(result)) missed += 1;
    keepResults(name, result);
    console.log(
      `${meetsFloor(result) ? 'ok    ' : 'MISSED'} ${name}: ratio ${result.ratio.toFixed(2)} to ${result.yardstick}`,
    );
    console.log(result.ratios, result.detail);
  } catch (fault) {
    missed += 1;
    console.log(`FAILED ${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
await stopCloud();
process.exit(missed > 0 ? 1 : 0);
