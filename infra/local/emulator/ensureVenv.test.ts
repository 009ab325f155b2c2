import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureVenv, requirementsHash } from './ensureVenv.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'patrouille-venv-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ensure = (env: NodeJS.ProcessEnv = {}): Promise<string> =>
  ensureVenv(join(folder, 'venv'), { env, log: join(folder, 'log'), say: () => {} });

describe('the virtual environment of the emulator', () => {
  test('is used as it is when it belongs to the pinned requirements', async () => {
    mkdirSync(join(folder, 'venv', 'bin'), { recursive: true });
    writeFileSync(join(folder, 'venv', 'bin', 'python'), '');
    writeFileSync(join(folder, 'venv', 'patrouille.stamp'), requirementsHash());

    await expect(ensure()).resolves.toBe(join(folder, 'venv', 'bin', 'python'));
  });

  test('is never put in the place of a folder that is not ours', async () => {
    mkdirSync(join(folder, 'venv'));
    writeFileSync(join(folder, 'venv', 'precious'), '');

    await expect(ensure()).rejects.toThrow(/no virtual environment of Patrouille's/);
    expect(existsSync(join(folder, 'venv', 'precious'))).toBe(true);
  });

  test('is made anew for other requirements, which needs a Python', async () => {
    mkdirSync(join(folder, 'venv'));
    writeFileSync(join(folder, 'venv', 'patrouille.stamp'), 'older requirements');

    await expect(ensure({ PATROUILLE_PYTHON: join(folder, 'nothing') })).rejects.toThrow(
      /Python was not found/,
    );
  });

  test('loses the drafts of starts that were killed, and not those of starts under way', async () => {
    mkdirSync(join(folder, 'venv.999999999.new'));
    mkdirSync(join(folder, `venv.${process.ppid}.new`));

    const python = join(folder, 'python');
    writeFileSync(
      python,
      '#!/bin/sh\ncase "$2" in *version_info*) echo 3.12;; *ensurepip*) exit 0;; *) echo broken; exit 1;; esac\n',
      { mode: 0o755 },
    );
    await expect(ensure({ PATROUILLE_PYTHON: python })).rejects.toThrow(/broken/);

    expect(existsSync(join(folder, 'venv.999999999.new'))).toBe(false);
    expect(existsSync(join(folder, `venv.${process.ppid}.new`))).toBe(true);
  });
});
