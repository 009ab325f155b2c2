import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleManifest } from './BundleManifest.ts';
import { inputsHash } from './inputsHash.ts';
import { repositoryRoot } from './repositoryRoot.ts';

export interface Templates {
  readonly platform: string;
  readonly zone: string;
  readonly bundles: BundleManifest;
}

export interface SynthesisOptions {
  readonly root?: string;
  /** Runs the policies of infra/policy too, and fails on them. A local cloud leaves that to `npm run check`. */
  readonly checked?: boolean;
}

/**
 * Builds the functions and synthesizes both stacks, unless that was done from the same inputs before. In a
 * process of its own: the CDK takes 200 MB that a long-lived caller should not carry.
 */
export const synthesizeTemplates = async ({
  root = repositoryRoot,
  checked = false,
}: SynthesisOptions = {}): Promise<Templates> => {
  const outdir = join(root, 'dist/cdk');
  const stamp = join(outdir, 'inputs.txt');
  const wanted = `${await inputsHash(root)} ${checked ? 'checked' : 'unchecked'}`;
  const made = await readFile(stamp, 'utf8').catch(() => '');
  if (made !== wanted && made !== wanted.replace('unchecked', 'checked')) {
    await run(join(repositoryRoot, 'infra/app.ts'), {
      CDK_OUTDIR: outdir,
      PATROUILLE_ROOT: root,
      PATROUILLE_POLICY: checked ? 'on' : 'off',
      CDK_VALIDATION: checked ? 'true' : 'false',
    });
    await writeFile(stamp, wanted);
  }
  const read = (name: string) => readFile(join(outdir, name), 'utf8');
  return {
    platform: await read('Platform.template.json'),
    zone: await read('Zone.template.json'),
    bundles: JSON.parse(await readFile(join(root, 'dist/functions/manifest.json'), 'utf8')),
  };
};

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
