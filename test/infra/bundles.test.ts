import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionNames } from '../../infra/tools/BundleManifest.ts';
import { buildFunctions } from '../../infra/tools/buildFunctions.ts';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import { runBundle } from '../fixtures/runBundle.ts';

/** The functions that decide: each answers a part of the API. */
const deciding = ['chat', 'directory', 'graphql', 'photo', 'review', 'webhook'];

const folder = mkdtempSync(join(tmpdir(), 'patrouille-bundles-'));
const wasm = (name: string): string => join(folder, name, 'cedar_wasm_bg.wasm');

/** The function is called as the local cloud does to warm it up, which asks its policies. */
const warmUp =
  "require(bundle).handler({ warmUp: true }, {}).then((reply) => console.log('REPLY ' + JSON.stringify(reply)))";

beforeAll(async () => {
  await buildFunctions({ folder });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundles', () => {
  test('carry Cedar’s WebAssembly where the function decides, and nowhere else', () => {
    expect(functionNames.filter((name) => existsSync(wasm(name))).toSorted()).toEqual(deciding);
  });

  test.each(deciding)('of %s finds it: the policies of its operations are parsed and asked', (name) => {
    expect(runBundle(join(folder, name, 'index.js'), warmUp)).toContain('"code":"identity.notAPerson"}}');
  });

  test('hold a script and Cedar’s file and nothing else of the repository: no source, no map, no path of who built them', () => {
    for (const name of functionNames) {
      const files = readdirSync(join(folder, name)).toSorted();
      expect(
        files.filter(
          (file) =>
            !/^(index\.js|cedar_wasm_bg\.wasm|.*\.zip)$/.test(file) &&
            !(name === 'photo-decode' && file === 'node_modules'),
        ),
        name,
      ).toEqual([]);
      const script = readFileSync(join(folder, name, 'index.js'), 'utf8');
      expect(script, name).not.toContain('sourceMappingURL');
      expect(script.includes(repositoryRoot), name).toBe(false);
    }
  });

  test('would be noticed without it: the seeded fault', () => {
    rmSync(wasm('graphql'));

    expect(() => runBundle(join(folder, 'graphql/index.js'), warmUp)).toThrow('cedar_wasm_bg.wasm');
  });
});
