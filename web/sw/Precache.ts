/** What one client needs to start without a network; written by the build (web/build/serviceWorkers.ts). */
export interface Precache {
  /** Changes with any byte of any file in it. */
  readonly version: string;
  readonly scope: string;
  /** The client's one page. */
  readonly page: string;
  /** Files with a hash in their name: same name, same bytes. */
  readonly assets: readonly string[];
  /** Files whose name stays when their bytes change. */
  readonly others: readonly string[];
}
