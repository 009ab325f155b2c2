import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenWalls } from './brokenWalls.ts';
import { type CodeMutant, codeMutants } from './codeMutants.ts';

const folder = resolve('node_modules/.cache/patrouille-mutants', String(process.pid));

/** The guard's stack built with one line changed: which walls are gone. */
const brokenIn = async ({ also, ...first }: CodeMutant, name: string): Promise<readonly string[]> => {
  const edited = new Map<string, string>();
  for (const { file, from, to } of also === undefined ? [first] : [first, also]) {
    const source = readFileSync(file, 'utf8');
    if (!source.includes(from)) throw new Error(`${file} has no «${from}» any more: mend the seeded fault`);
    edited.set(
      resolve(file),
      source.replace(from, () => to),
    );
  }
  const mutate: Plugin = {
    name: 'mutate',
    setup: (bundle) =>
      bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = edited.get(path);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      }),
  };
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [resolve('test/isolation/inProcess/brokenWalls.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [mutate],
  });
  const built = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as {
    brokenWalls: typeof brokenWalls;
  };
  return built.brokenWalls();
};

describe('the guard and the use cases', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('stand whole: every wall refuses for its own reason, and the journal hears of it (the control)', async () => {
    expect(await brokenWalls()).toEqual([]);
    console.log(`isolation: ${codeMutants.length} faults seeded in the code of guard and use cases`);
  });

  test.each(codeMutants.map((mutant, index) => ({ ...mutant, index })))(
    'seeded fault: $fault is noticed',
    async ({ index, ...mutant }) => {
      expect((await brokenIn(mutant, `m${index}`)).length).toBeGreaterThan(0);
    },
  );
});
