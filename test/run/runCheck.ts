import { checkGates } from './checkGates.ts';
import type { Gate, GateResult } from './Gate.ts';
import { outcome } from './outcome.ts';
import { runGate } from './runGate.ts';

/** As many as a small machine has cores: more would only make each slower. */
const atOnce = 2;

/** Runs the gates of `npm run check`, a line each; why a failed one failed follows its line. */
export async function runCheck(env: NodeJS.ProcessEnv): Promise<GateResult[]> {
  const waiting: Gate[] = [...checkGates];
  const results: GateResult[] = [];
  const work = async (): Promise<void> => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const result = await runGate(gate, env);
      results.push(result);
      console.log(outcome(result));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
