import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const place = /^\/dev-map\/(\d{4})\/(tiles\.pmtiles|gazetteer\.json|districts\.json|map\.json)$/;

/**
 * The invented towns for looking at screens without a server: `/dev-map/<zone>/…`, made the first time one is asked for
 * (infra/local/map). Only while developing; what ships asks the zone's own bucket.
 */
export const devMaps = (): Plugin => ({
  name: 'patrouille:dev-maps',
  apply: 'serve',
  configureServer: (server) => {
    const root = join(server.config.root, '..');
    server.middlewares.use((request, response, next) => {
      const [, zone, file] = place.exec((request.url ?? '').split('?')[0] ?? '') ?? [];
      if (zone === undefined || file === undefined) return next();
      const folder = join(root, '.cache/map', zone);
      if (!existsSync(join(folder, 'map.json')))
        execFileSync(process.execPath, [join(root, 'infra/local/map/make.ts'), zone, folder], { cwd: root });
      const bytes = readFileSync(join(folder, file));
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      if (from === undefined || to === undefined) {
        response.setHeader('content-length', bytes.length);
        return response.end(bytes);
      }
      const part = bytes.subarray(Number(from), Number(to) + 1);
      const end = Number(from) + part.length - 1;
      response.writeHead(206, {
        'content-range': `bytes ${from}-${end}/${bytes.length}`,
        'content-length': part.length,
      });
      return response.end(part);
    });
  },
});
