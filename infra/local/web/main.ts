import { join } from 'node:path';
import { readOutputs } from '../outputs/readOutputs.ts';
import { exitWithParent } from '../supervise/exitWithParent.ts';
import { createWebServer } from './createWebServer.ts';

/** The web server of the local cloud, a process of its own: PATROUILLE_WEB_PORT, PATROUILLE_OUTPUTS, PATROUILLE_WEB_ROOT. */
const port = Number(process.env.PATROUILLE_WEB_PORT ?? 8080);
const outputsPath = process.env.PATROUILLE_OUTPUTS ?? join(process.cwd(), '.local', 'outputs.json');
const root = process.env.PATROUILLE_WEB_ROOT ?? join(import.meta.dirname, '../../../web/dist');

const server = createWebServer({
  root,
  outputs: () => {
    try {
      return readOutputs(outputsPath);
    } catch {
      return null; // not written yet
    }
  },
});
exitWithParent(() => void server.closeAllConnections());
server.on('error', (fault) => {
  console.error(fault.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`web on http://127.0.0.1:${port}/`));
