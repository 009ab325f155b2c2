import { spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleManifest } from './BundleManifest.ts';
import { dropOldReleases } from './dropOldReleases.ts';
import { inputsHash } from './inputsHash.ts';
import { nativePlatform } from './nativeFiles.ts';
import { repositoryRoot } from './repositoryRoot.ts';

export interface Templates {
  readonly platform: string;
  readonly zone: string;
  readonly web: string;
  readonly bundles: BundleManifest;
  /** The folder the manifest's archives are relative to. */
  readonly bundlesFolder: string;
}

export interface SynthesisOptions {
  readonly root?: string;
  /** Runs the policies of infra/policy too, and fails on them. A local cloud leaves that to `npm run check`. */
  readonly checked?: boolean;
}

/**
 * Builds the functions and synthesizes the stacks into `dist/releases/<hash of the inputs>`, unless that is
 * there. Made beside it and moved into place whole, so that a kill leaves nothing half and two processes may do
 * it at once. In a process of its own: the CDK takes 200 MB that a long-lived caller should not carry.
 */
export const synthesizeTemplates = async ({
  root = repositoryRoot,
  checked = false,
}: SynthesisOptions = {}): Promise<Templates> => {
  const releases = join(root, 'dist/releases');
  // The same inputs make another release for another processor.
  const hash = `${(await inputsHash(root)).slice(0, 16)}-${nativePlatform()}`;
  const withPolicies = join(releases, `${hash}-checked`);
  // What passed the policies is good for whoever does not ask.
  const folder = checked || (await isThere(withPolicies)) ? withPolicies : join(releases, hash);
  if (!(await isThere(folder))) await make(root, releases, folder, checked);
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return {
    platform: await read('cdk/Platform.template.json'),
    zone: await read('cdk/Zone.template.json'),
    web: await read('cdk/Web.template.json'),
    bundles: JSON.parse(await read('functions/manifest.json')),
    bundlesFolder: join(folder, 'functions'),
  };
};

const make = async (root: string, releases: string, whole: string, checked: boolean): Promise<void> => {
  await mkdir(releases, { recursive: true });
  await dropOldReleases(releases);
  const making = await mkdtemp(join(releases, 'making-'));
  await run(join(repositoryRoot, 'infra/app.ts'), {
    CDK_OUTDIR: join(making, 'cdk'),
    CDK_VALIDATION: checked ? 'true' : 'false',
    PATROUILLE_BUNDLES: join(making, 'functions'),
    PATROUILLE_POLICY: checked ? 'on' : 'off',
    PATROUILLE_ROOT: root,
  });
  await rename(making, whole).catch(async (error: unknown) => {
    // Another process was first with the same bytes.
    if (!(await isThere(whole))) throw error;
    await rm(making, { recursive: true });
  });
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const run = (script: string, environment: Record<string, string>): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => said.push(data));
    child.stderr.on('data', (data: Buffer) => said.push(data));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else
        fail(
          new Error(`The templates were not made:\n${Buffer.concat(said).toString('utf8').slice(-4_000)}`),
        );
    });
  });
