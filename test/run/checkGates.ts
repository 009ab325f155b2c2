import { join } from 'node:path';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import type { Gate } from './Gate.ts';
import { vitestGate } from './vitestGate.ts';

function script(name: string, path: string, ...args: string[]): Gate {
  return { name, command: process.execPath, args: [join(repositoryRoot, path), ...args] };
}

/** What must hold before every commit: no cloud needed. The slowest come first. */
export const checkGates: readonly Gate[] = [
  vitestGate('unit'),
  script('types', 'node_modules/typescript-native/bin/tsc', '-b'),
  vitestGate('infra'),
  script('lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=50'),
  script('resolver rules', 'node_modules/eslint/bin/eslint.js', 'functions/resolvers'),
  script(
    'boundaries',
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'shared',
    'functions',
    'infra',
    'web/src',
    'test',
  ),
  script('dead code', 'node_modules/knip/bin/knip.js'),
  script('generated files', 'infra/tools/codegen.ts', '--check'),
  script('declared processing', 'infra/tools/lintContract.ts'),
  script('named evidence', 'infra/tools/checkEvidence.ts'),
];
