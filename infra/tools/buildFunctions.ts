import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import {
  type BundleManifest,
  type FunctionBundle,
  type FunctionName,
  functionNames,
} from './BundleManifest.ts';
import { byFunction } from './byFunction.ts';
import { type NativePlatform, nativeFiles, ownPlatform } from './nativeFiles.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import { standIns, withStandIns } from './standIns.ts';
import { zipArchive } from './zipArchive.ts';

/** Cedar reads its WebAssembly from beside the script it is called in: a bundle that holds the one needs the other. */
const cedar = {
  script: 'node_modules/@cedar-policy/cedar-wasm/nodejs/cedar_wasm.js',
  wasm: 'cedar_wasm_bg.wasm',
};

/** decisions.md 15: minified JavaScript a function may carry; WebAssembly is counted apart. */
const scriptBudget = 400_000;

/**
 * Bundles every function to `<folder>/<name>/index.js` and a deterministic `index.zip` beside it. `root` is the
 * repository, `folder` its dist/functions unless another is given. Throws when a bundle is over its budget: a slow start is a fault, not a warning.
 */
export const buildFunctions = async ({
  root = repositoryRoot,
  folder = join(root, 'dist/functions'),
  native = ownPlatform(),
}: {
  root?: string;
  folder?: string;
  /** Whose machine code goes along; AWS's is linux-arm64. */
  native?: NativePlatform;
} = {}): Promise<BundleManifest> => {
  const used = new Set<string>();
  const bundles = await Promise.all(
    functionNames.map((name) => bundleFunction({ root, folder, native, used }, name)),
  );
  const idle = Object.keys(standIns).filter((end) => !used.has(end));
  if (idle.length > 0)
    throw new Error(`The AWS SDK no longer has ${idle.join(', ')}: look at what stands in for it.`);
  const manifest: BundleManifest = byFunction((name) => {
    const bundle = bundles.find((made) => made.name === name);
    if (bundle === undefined) throw new Error(`${name} was not bundled.`);
    return bundle;
  });
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};

const bundleFunction = async (
  {
    root,
    folder: into,
    native,
    used,
  }: {
    readonly root: string;
    readonly folder: string;
    readonly native: NativePlatform;
    readonly used: Set<string>;
  },
  name: FunctionName,
): Promise<FunctionBundle> => {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [`functions/${name}/handler.ts`],
    outfile: 'index.js',
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    minify: true,
    // ESM builds of the SDK first: they shake to about half.
    mainFields: ['module', 'main'],
    // Lambda gives its role's credentials in the environment; the SDK's chain of other places is 136 kB.
    alias: {
      '@aws-sdk/credential-provider-node': './functions/adapters/system/lambdaCredentialProvider.ts',
      '@smithy/core/event-streams': './functions/adapters/system/noEventStreams.ts',
    },
    plugins: [withStandIns(root, used)],
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    // Its machine code lies beside the script, where it looks for it.
    external: ['sharp'],
    logLevel: 'silent',
    metafile: true,
  });
  const script = result.outputFiles[0];
  if (!script) throw new Error(`esbuild made nothing of functions/${name}.`);
  if (script.contents.length > scriptBudget) {
    throw new Error(
      `functions/${name} is ${script.contents.length} bytes of JavaScript; ${scriptBudget} are allowed (decisions.md 15).`,
    );
  }
  const files = [{ path: 'index.js', bytes: script.contents }];
  // Its end, not its whole path: packages may lie behind a link.
  if (Object.keys(result.metafile.inputs).some((path) => path.endsWith(cedar.script))) {
    const beside = join(root, cedar.script, '..', cedar.wasm);
    files.push({ path: cedar.wasm, bytes: new Uint8Array(await readFile(beside)) });
  }
  if (result.outputFiles.some(({ text }) => text.includes('require("sharp")'))) {
    files.push(...(await nativeFiles(root, native)));
  }
  const zip = zipArchive(files);
  const sha256 = createHash('sha256').update(zip).digest('hex');
  const folder = join(into, name);
  await mkdir(folder, { recursive: true });
  await Promise.all(
    files.map(async ({ path, bytes }) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }),
  );
  await writeFile(join(folder, 'index.zip'), zip);
  return {
    name,
    archive: `${name}/index.zip`,
    sha256,
    key: `functions/${name}/${sha256}.zip`,
    scriptBytes: script.contents.length,
  };
};
