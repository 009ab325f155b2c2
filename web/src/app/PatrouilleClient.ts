import type { ReadonlySignal } from '@preact/signals';
import type { ZoneConfig } from './AppConfig.ts';
import type { AppUpdate } from './AppUpdate.ts';
import type { Route } from './Route.ts';
import type { Scope } from './Scope.ts';
import type { Settings } from './Settings.ts';
import type { ZoneClient } from './ZoneClient.ts';

/** All a screen stands on, made once by boot and handed to the root component as its one property. */
export interface PatrouilleClient {
  readonly scope: Scope;
  readonly zones: readonly ZoneConfig[];
  readonly route: ReadonlySignal<Route>;
  /**
   * Goes there and writes the address bar. Another zone is another page load: use an ordinary link.
   * @param how with `replace`, the way back does not stop at the place that is left.
   */
  readonly navigate: (to: Route, how?: { readonly replace: boolean }) => void;
  /** The address of a place, for real links (`<a href>` within the scope is taken over by the router). */
  readonly href: (to: Route) => string;
  readonly settings: Settings;
  readonly update: AppUpdate;
  /** Server-like wall clock for elapsed times, ms since 1970, renewed each second. */
  readonly now: ReadonlySignal<number>;
  /** The zone of the address; null on the page that asks which zone. */
  readonly zone: ZoneClient | null;
}
