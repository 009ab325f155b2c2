import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import type { Precache } from '../sw/Precache.ts';
import { entryFiles, type Manifest } from './entryFiles.ts';

/**
 * Writes `/<client>/sw.js` for each client after the build: one service worker source, the client's own list of
 * files, and a version that is the hash of them all (decisions.md 17). What a client loads lazily (the other
 * languages) is in its list, so that it is there without a network too.
 */
export const serviceWorkers = (clients: readonly string[]): Plugin => {
  let outDir = '';
  let root = '';
  return {
    name: 'patrouille:service-workers',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      outDir = join(config.root, config.build.outDir);
      if (config.build.outDir.startsWith('/')) outDir = config.build.outDir;
    },
    writeBundle: async () => {
      const manifest: Manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
      for (const client of clients) {
        if (manifest[`${client}/index.html`] === undefined) continue;
        const precache = precacheOf(client, manifest, outDir);
        await build({
          entryPoints: [join(root, 'sw/serviceWorker.ts')],
          outfile: join(outDir, client, 'sw.js'),
          bundle: true,
          minify: true,
          format: 'iife',
          target: 'es2023',
          define: { PRECACHE: JSON.stringify(precache) },
          logLevel: 'warning',
        });
      }
    },
  };
};

const precacheOf = (client: string, manifest: Manifest, outDir: string): Precache => {
  const assets = [...entryFiles(manifest, `${client}/index.html`).all]
    .filter((file) => !file.endsWith('.html'))
    .sort();
  const page = `${client}/index.html`;
  const others = [`${client}/manifest.webmanifest`, 'icon.svg', 'icon-maskable.svg'];
  const hash = createHash('sha256');
  for (const file of [...assets, page, ...others])
    hash.update(`${file}\0`).update(readFileSync(join(outDir, file)));
  return {
    version: hash.digest('hex').slice(0, 16),
    scope: `/${client}/`,
    page: `/${page}`,
    assets: assets.map((file) => `/${file}`),
    others: others.map((file) => `/${file}`),
  };
};
