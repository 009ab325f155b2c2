import { createServer } from 'node:net';
import { LocalProblem } from '../LocalProblem.ts';
import { portHolder } from './portHolder.ts';

/**
 * Refuses with one line when a port cannot be listened on.
 * @param part what needs the port, as a person would say it
 * @param setting the environment variable that moves it
 */
export async function assertPortFree(port: number, part: string, setting: string): Promise<void> {
  const code = await tryToListen(port);
  if (code === null) return;
  if (code === 'EACCES') {
    throw new LocalProblem(
      `Port ${port} (${part}) needs more rights than you have. Choose one above 1024: ${setting}=${port + 8000} npm start`,
    );
  }
  const holder = portHolder(port) ?? 'another program';
  throw new LocalProblem(
    `Port ${port} (${part}) is taken by ${holder}. End that, or choose another port: ${setting}=${port + 1000} npm start`,
  );
}

function tryToListen(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (fault: NodeJS.ErrnoException) => resolve(fault.code ?? 'UNKNOWN'));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(null)));
  });
}
