/** Where somebody is in a client; the URL says the same (routePath, parseRoute). */
export type Route =
  | { readonly kind: 'zones' }
  | { readonly kind: 'callback' }
  | { readonly kind: 'notFound' }
  /** A zone's first page: the incidents on the road and at the desk, what one may see first in the admin client. */
  | { readonly kind: 'home'; readonly zone: string }
  /** What the signed-in person did and looked at. */
  | { readonly kind: 'mine'; readonly zone: string }
  /** One's own account: password, second factor, where one is signed in. */
  | { readonly kind: 'account'; readonly zone: string }
  /** The units: at the desk the board of the second window. */
  | { readonly kind: 'units'; readonly zone: string }
  /** Beginning and end of duty, on the road. */
  | { readonly kind: 'shift'; readonly zone: string }
  /** Response times, at the desk. */
  | { readonly kind: 'reports'; readonly zone: string }
  /** One's channels, and one of them; on the road and at the desk. In the admin client what the zone decided about them. */
  | { readonly kind: 'chat'; readonly zone: string }
  | { readonly kind: 'channel'; readonly zone: string; readonly id: string }
  /** A photo's custody, at the desk and in the admin client. */
  | { readonly kind: 'photo'; readonly zone: string; readonly id: string }
  /** What the zone decided about photos, and those that did not arrive; at the desk and in the admin client. */
  | { readonly kind: 'photos'; readonly zone: string }
  /** On the road and at the desk. */
  | { readonly kind: 'incident'; readonly zone: string; readonly id: string }
  | OfficeRoute;

/** In the admin client. */
export type OfficeRoute =
  | { readonly kind: 'journal'; readonly zone: string }
  | { readonly kind: 'entry'; readonly zone: string; readonly epoch: string; readonly n: number }
  | { readonly kind: 'chain'; readonly zone: string }
  | { readonly kind: 'people'; readonly zone: string }
  | { readonly kind: 'person'; readonly zone: string; readonly id: string }
  | { readonly kind: 'import'; readonly zone: string }
  | { readonly kind: 'webhooks'; readonly zone: string }
  | { readonly kind: 'fleet'; readonly zone: string };
