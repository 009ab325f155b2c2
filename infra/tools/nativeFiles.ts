import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ArchiveEntry } from './zipArchive.ts';

/** A system and its processor, as npm's packages of machine code name them: `linux-arm64`. */
export type NativePlatform = `${string}-${string}`;

/** This machine's: what a local cloud's functions run on. */
export const ownPlatform = (): NativePlatform => `${process.platform}-${process.arch}`;

/** The one a release is made for: PATROUILLE_NATIVE, which publishing to AWS sets to linux-arm64; else this machine's. */
export const nativePlatform = (environment = process.env): NativePlatform => {
  const [, system, processor] = /^([a-z0-9]+)-([a-z0-9]+)$/.exec(environment.PATROUILLE_NATIVE ?? '') ?? [];
  return system === undefined || processor === undefined ? ownPlatform() : `${system}-${processor}`;
};

/** What the picture library is read for when it runs: scripts, machine code, and who made it. */
const wanted = /\.(cjs|js|node|json)$|\.so(\.[\d.]+)?$|\.dylib$|LICENSE(\.md)?$/;
const unwanted = /(^|\/)(src|install|include|bin)\/|\.d\.ts$/;

/** The picture library with its machine code, as it lies beside a function's script. Throws where that platform's is not installed. */
export const nativeFiles = async (
  root: string,
  platform: NativePlatform,
): Promise<readonly ArchiveEntry[]> => {
  const packages = [
    'sharp',
    'detect-libc',
    'semver',
    '@img/colour',
    `@img/sharp-${platform}`,
    `@img/sharp-libvips-${platform}`,
  ];
  const modules = join(root, 'node_modules');
  const folders = await Promise.all(
    packages.map(async (name) => {
      const folder = join(modules, name);
      const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
      if (found === null) {
        throw new Error(
          `${name} is not installed. For another platform than this machine's: npm install --no-save --os=${platform.split('-')[0]} --cpu=${platform.split('-')[1]} sharp`,
        );
      }
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => relative(modules, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((path) => wanted.test(path) && !unwanted.test(path));
    }),
  );
  return Promise.all(
    folders.flat().map(async (path) => ({
      path: `node_modules/${path}`,
      bytes: new Uint8Array(await readFile(join(modules, path))),
    })),
  );
};
