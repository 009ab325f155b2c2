import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../../infra/tools/buildFunctions.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import { stolenCpu } from '../stolenCpu.ts';

/** Settings a function wants to see at its cold start; none is used by importing it. */
const settings = {
  ZONE_CODE: '5449',
  AWS_REGION: 'eu-central-1',
  POWERTOOLS_SERVICE_NAME: 'bench',
  POWERTOOLS_METRICS_NAMESPACE: 'Patrouille',
};

/** Every name a function reads at import; found by asking it until it is content. */
const importMs = (bundle: string): number => {
  const env: Record<string, string> = { ...settings };
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      const script = `const t = performance.now(); require(${JSON.stringify(bundle)}); console.log(performance.now() - t)`;
      return Number(
        execFileSync(process.execPath, ['-e', script], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
      );
    } catch (fault) {
      const missing = /Environment not as it should be: ([\w, ]+)/.exec(String(fault))?.[1];
      if (missing === undefined) throw fault;
      for (const name of missing.split(', ')) env[name] = 'x-bench';
    }
  }
  throw new Error(`${bundle} wants more than it says.`);
};

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
