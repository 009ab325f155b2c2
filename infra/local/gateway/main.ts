import { exitWithParent } from '../supervise/exitWithParent.ts';
import { readSettings } from './readSettings.ts';
import { type Gateway, startGateway } from './startGateway.ts';

/** The gateway as a process of its own: settings from the environment, one line an event, gone with its parent. */
const log = (line: string): void => console.log(`${new Date().toISOString()} ${line}`);

let gateway: Gateway | undefined;
exitWithParent(() => gateway?.stop());

try {
  gateway = await startGateway({ ...readSettings(process.env), log });
} catch (fault) {
  const { code = '', message = 'unknown' } = fault as { code?: string; message?: string };
  console.error(code === 'EADDRINUSE' ? `EADDRINUSE ${message}` : `gateway.failed ${message}`);
  process.exit(1);
}
