import type { Server } from 'node:http';

/** Binds a server to a free port of 127.0.0.1; out: the port, and how to stop it. */
export const listenLocally = async (server: Server): Promise<{ port: number; stop: () => Promise<void> }> => {
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port.');
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
