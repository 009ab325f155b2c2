import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where the packaged browser lies, and what its process needs to find its libraries and its font. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Without the variable its nss, nspr and expat stay packed, and a machine that has those hides the omission. */
const unpack = `
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
`;

const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

/**
 * Unpacks the Chromium that `npm ci` brought, once a version, into the repository's cache.
 *
 * It runs in a process of its own: the package changes LD_LIBRARY_PATH, HOME and FONTCONFIG_PATH of whoever
 * imports it, and the emulator this process may start next must not inherit those. The folder appears whole or
 * not at all (renamed into place), so that two test processes may come here together and a killed one leaves
 * nothing half. Its own font configuration names its own font only: pictures and overflow checks are then the
 * same on every machine.
 */
export const unpackChromium = async (): Promise<UnpackedChromium> => {
  const manifest = join(repository, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(repository, '.cache/chromium', version);
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    const half = await mkdtemp(`${folder}-`);
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: repository,
      env: { ...process.env, TMPDIR: half },
    });
    await writeFile(join(half, 'fonts.conf'), fontConfiguration(folder));
    await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
};
