/** What CloudFront hands a function of the viewer's side, as far as it is read here. */
interface ViewerEvent {
  readonly request: { uri: string };
}

interface Redirect {
  readonly statusCode: number;
  readonly statusDescription: string;
  readonly headers: { readonly location: { readonly value: string } };
}

/** The clients a zone is served (decisions.md 17); the start page is a local cloud's only. */
const pages = ['patrol', 'desk', 'admin', 'verify', 'sw-reset'];

const leadTo = (value: string): Redirect => ({
  statusCode: 302,
  statusDescription: 'Found',
  headers: { location: { value } },
});

/**
 * Runs in CloudFront, before anything is looked up: a place inside a client that is no file is that client's page, as
 * infra/local/web/routeOf.ts has it. What is no page of ours goes on as it came, and the bucket has nothing there.
 * It makes addresses of its own constants only: nothing of the request is written into a header.
 */
export function handler({ request }: ViewerEvent): ViewerEvent['request'] | Redirect {
  if (request.uri === '/') return leadTo('/patrol/');
  const segments = request.uri.slice(1).split('/');
  const page = pages.find((name) => name === segments[0]);
  if (page === undefined) return request;
  if (segments.length === 1) return leadTo(`/${page}/`);
  const last = segments[segments.length - 1];
  if (last === undefined || last.indexOf('.') === -1) request.uri = `/${page}/index.html`;
  return request;
}
