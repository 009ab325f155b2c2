import type { Progress } from './progress/Progress.ts';
import type { LocalSettings } from './readLocalSettings.ts';

/** The simulated dispatch centre's pace, as infra/local/cic reads it. */
export interface CicOptions {
  readonly seed?: number;
  /** 1 is a real day; 60 plays an hour in a minute. */
  readonly speed?: number;
}

export interface LocalCloudOptions extends LocalSettings {
  /** Begin with nothing saved. */
  readonly fresh?: boolean;
  /** The zones to onboard; the demo's two unless said otherwise. */
  readonly zones?: readonly string[];
  /** Whether a simulated dispatch centre feeds the zones (default: yes). */
  readonly cic?: boolean | CicOptions;
  /** Whether demo officers drive about and share where they are (default: no). */
  readonly patrols?: boolean;
  /** Whether the web client is built and served (default: yes). */
  readonly web?: boolean;
  /** Whether the functions' workers are started before anybody waits for them (default: yes). */
  readonly warm?: boolean;
  /** Says how far it is; silent without. */
  readonly progress?: Progress;
  /** Gives up and stops everything when aborted. */
  readonly signal?: AbortSignal;
  /** The process this one lives for, if not for itself: npm, for `npm start`. */
  readonly patronPid?: number | null;
}
