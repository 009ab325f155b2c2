/** Where somebody is in a client; the URL says the same (routePath, parseRoute). */
export type Route =
  | { readonly kind: 'zones' }
  | { readonly kind: 'incidents'; readonly zone: string }
  | { readonly kind: 'incident'; readonly zone: string; readonly id: string }
  | { readonly kind: 'callback' }
  | { readonly kind: 'notFound' };
