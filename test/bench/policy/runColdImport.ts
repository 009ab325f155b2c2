import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../../infra/tools/buildFunctions.ts';
import { runBundle } from '../../fixtures/runBundle.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import { stolenCpu } from '../stolenCpu.ts';

/** Milliseconds from nothing to the handler, in a process of its own. */
const importMs = (bundle: string): number =>
  Number(
    runBundle(bundle, 'const t = performance.now(); require(bundle); console.log(performance.now() - t)'),
  );

/**
 * B-cold: importing the bundle of the function that decides, Cedar's WebAssembly with it (decisions.md 15: 120 ms, 60
 * without Cedar). The yardstick is a handler that does nothing, in a process of its own as well.
 */
export const runColdImport = async ({ rounds = 7 } = {}): Promise<BenchResult> => {
  const before = stolenCpu();
  const folder = mkdtempSync(join(tmpdir(), 'patrouille-cold-'));
  try {
    await buildFunctions({ folder });
    const bare = join(folder, 'empty.js');
    writeFileSync(bare, 'exports.handler = async () => {};\n');
    const found: Record<'empty' | 'graphql' | 'intake', number[]> = { empty: [], graphql: [], intake: [] };
    for (let round = 0; round < rounds; round++) {
      found.empty.push(importMs(bare));
      found.graphql.push(importMs(join(folder, 'graphql/index.js')));
      found.intake.push(importMs(join(folder, 'intake/index.js')));
    }
    const [empty, graphql, intake] = [found.empty, found.graphql, found.intake].map((all) =>
      percentile(all, 0.5),
    );
    if (!empty || !graphql || !intake) throw new Error('Nothing was measured.');
    return {
      id: 'B-cold',
      title: 'importing the function that decides, with Cedar',
      yardstick: 'importing a handler that does nothing',
      rounds,
      ratio: graphql / empty,
      better: 'lower',
      ratios: {
        toBudgetOf120ms: graphql / 120,
        withoutCedarToBudgetOf60ms: intake / 60,
        cedarToWithout: graphql / intake,
      },
      detail: {
        'with Cedar ms': graphql,
        'without Cedar ms': intake,
        'empty ms': empty,
        'stolen CPU %': stolenCpu(before),
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
