import { join } from 'node:path';
import { defineConfig } from 'vite';
import { chunkGroups } from './build/chunkGroups.ts';
import { clientRoutes } from './build/clientRoutes.ts';
import { devMaps } from './build/devMaps.ts';
import { iconSprite } from './build/iconSprite.ts';
import { serviceWorkers } from './build/serviceWorkers.ts';
import { verifierFile } from './build/verifierFile.ts';

const page = (name: string): string => join(import.meta.dirname, name, 'index.html');

/**
 * The web client: one origin, one entry a client (decisions.md 17), no inline script or style (security.md T22).
 * `--mode fake` builds or serves the screens on an in-memory client (web/dev) without any server.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  appType: 'mpa',
  plugins: [
    devMaps(),
    iconSprite(),
    clientRoutes(['start', 'patrol', 'desk', 'admin', 'verify', 'sw-reset']),
    verifierFile(),
    serviceWorkers(['patrol', 'desk', 'admin']),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunkGroups } },
      input: {
        start: page('start'),
        patrol: page('patrol'),
        desk: page('desk'),
        admin: page('admin'),
        verify: page('verify'),
        'sw-reset': page('sw-reset'),
      },
    },
  },
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
});
