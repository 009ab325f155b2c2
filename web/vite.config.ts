import { defineConfig } from 'vite';
import { clientRoutes } from './build/clientRoutes.ts';
import { iconSprite } from './build/iconSprite.ts';

const page = (name: string): string => new URL(`./${name}/index.html`, import.meta.url).pathname;

/**
 * The web client: one origin, one entry a client (decisions.md 17), no inline script or style (security.md T22).
 * `--mode fake` builds or serves the screens on an in-memory client (web/dev) without any server.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  appType: 'mpa',
  plugins: [iconSprite(), clientRoutes(['start', 'patrol', 'desk'])],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { start: page('start'), patrol: page('patrol'), desk: page('desk') } },
  },
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
});
