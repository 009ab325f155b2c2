/**
 * Writes infra/local/emulator/requirements.txt: every package requirements.in leads to, pinned, with the SHA-256 of each wheel
 * that a supported machine would be given. A maintainer's tool: run it after changing requirements.in, with
 * the oldest supported Python as PYTHON (markers such as `python_version < "3.11"` are the interpreter's own).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface PipReport {
  readonly install: readonly {
    readonly metadata: { readonly name: string; readonly version: string };
    readonly download_info: {
      readonly url: string;
      readonly archive_info: { readonly hashes: Record<string, string> };
    };
  }[];
}

const here = join(import.meta.dirname, '../local/emulator');
const python = process.env.PYTHON ?? 'python3.10';
const pythons = ['3.10', '3.11', '3.12', '3.13', '3.14'];
const platforms = [
  ['manylinux2014_x86_64', 'manylinux_2_28_x86_64', 'manylinux_2_34_x86_64'],
  ['manylinux2014_aarch64', 'manylinux_2_28_aarch64', 'manylinux_2_34_aarch64'],
  ['macosx_11_0_arm64', 'macosx_12_0_arm64', 'macosx_14_0_arm64'],
  ['macosx_10_9_x86_64', 'macosx_10_12_x86_64', 'macosx_10_13_x86_64', 'macosx_11_0_x86_64'],
];
const scratch = mkdtempSync(join(tmpdir(), 'patrouille-pins-'));

function resolve(requirements: string, options: readonly string[]): PipReport {
  const report = join(scratch, 'report.json');
  execFileSync(
    python,
    [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--dry-run',
      '--ignore-installed',
      '--only-binary',
      ':all:',
      '--report',
      report,
      ...options,
      '-r',
      requirements,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return JSON.parse(readFileSync(report, 'utf8'));
}

const pins = new Map<string, string>();
for (const { metadata } of resolve(join(here, 'requirements.in'), []).install) {
  pins.set(metadata.name, metadata.version);
}
const pinned = join(scratch, 'pinned.txt');
writeFileSync(pinned, [...pins].map(([name, version]) => `${name}==${version}\n`).join(''));

const hashes = new Map<string, Set<string>>([...pins.keys()].map((name) => [name, new Set()]));
for (const version of pythons) {
  for (const platform of platforms) {
    const target = ['--target', scratch, '--no-deps', '--implementation', 'cp', '--python-version', version];
    for (const one of resolve(pinned, [...target, ...platform.flatMap((tag) => ['--platform', tag])])
      .install) {
      hashes.get(one.metadata.name)?.add(`sha256:${one.download_info.archive_info.hashes.sha256}`);
    }
  }
}

const blocks = [...pins]
  .sort(([a], [b]) => a.toLowerCase().localeCompare(b.toLowerCase()))
  .map(
    ([name, version]) =>
      `${[`${name}==${version}`, ...[...(hashes.get(name) ?? [])].sort().map((hash) => `    --hash=${hash}`)].join(' \\\n')}\n`,
  );
writeFileSync(
  join(here, 'requirements.txt'),
  `# Made by infra/tools/pinRequirements.ts from requirements.in: CPython ${pythons.join(', ')}; Linux and macOS, x86-64 and arm64.\n${blocks.join('')}`,
);
rmSync(scratch, { recursive: true });
