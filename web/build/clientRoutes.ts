import type { Connect, Plugin } from 'vite';

/** Sends every place within a client (`/patrol/5449/incident/…`) to that client's page, as the web server does. */
export const clientRoutes = (clients: readonly string[]): Plugin => {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const client = clients.find((name) => path === `/${name}` || path.startsWith(`/${name}/`));
    const isFile = /\.\w+$/.test(path);
    if (client !== undefined && !isFile) request.url = `/${client}/index.html`;
    next();
  };
  return {
    name: 'patrouille:client-routes',
    configureServer: (server) => {
      server.middlewares.use(rewrite);
    },
    configurePreviewServer: (server) => {
      server.middlewares.use(rewrite);
    },
  };
};
