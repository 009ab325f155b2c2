import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildVerifier } from '../../../infra/tools/buildVerifier.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import { writeLargeExport } from './writeLargeExport.ts';

/** The yardstick: Node reads the same file and takes one SHA-256 of it. */
const bareHash = `
  const { createHash } = await import('node:crypto');
  const { createReadStream } = await import('node:fs');
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(process.argv[1], { highWaterMark: 1048576 })) hash.update(chunk);
  hash.digest();
`;
const tellMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly code: number;
}

const run = async (args: readonly string[]): Promise<Run> => {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', tellMemory, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const [code] = await once(child, 'close');
  return {
    milliseconds: performance.now() - began,
    megabytes: Number(said.trim().split('\n').at(-1)) / 1_024,
    code: Number(code),
  };
};

/**
 * G7: an export of a million entries is verified in 30 s at most and under 300 MB, by the file a supervisor gets, in a
 * process of its own; against one SHA-256 of the same bytes, in turns. Fewer entries give the same ratio.
 */
export const runVerifier = async ({ entries = 1_000_000, rounds = 3 } = {}): Promise<BenchResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'patrouille-verify-'));
  try {
    const script = await buildVerifier();
    const { path, trust, bytes } = await writeLargeExport(folder, entries);
    const verified: Run[] = [];
    const bare: Run[] = [];
    for (let round = 0; round < rounds; round++) {
      bare.push(await run(['--input-type=module', '-e', bareHash, path]));
      verified.push(await run([script, path, '--trust', trust]));
    }
    if (verified.some(({ code }) => code !== 0))
      throw new Error('The verifier did not find a right export right');
    const ratio = percentile(
      verified.map(({ milliseconds }, index) => milliseconds / (bare[index]?.milliseconds ?? 1)),
      0.5,
    );
    const seconds =
      percentile(
        verified.map(({ milliseconds }) => milliseconds),
        0.5,
      ) / 1_000;
    return {
      id: 'G7',
      title: `Verifying an export of ${entries} entries`,
      yardstick: 'one SHA-256 of the same file',
      rounds,
      ratio,
      better: 'lower',
      floor: 20,
      goal: 10,
      ratios: {},
      detail: {
        entries,
        bytes,
        seconds,
        entriesPerSecond: Math.round(entries / seconds),
        bareSeconds:
          percentile(
            bare.map(({ milliseconds }) => milliseconds),
            0.5,
          ) / 1_000,
        peakMegabytes: Math.max(...verified.map(({ megabytes }) => megabytes)),
        goalSeconds: 30,
        goalMegabytes: 300,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
