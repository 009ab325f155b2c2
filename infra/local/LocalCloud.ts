import type { Outputs } from './outputs/Outputs.ts';

/** The parts that run as processes of their own. */
export type LocalPart = 'emulator' | 'gateway' | 'web' | 'cic' | 'patrols';

/** A running local cloud. */
export interface LocalCloud {
  readonly outputs: Outputs;
  readonly outputsPath: string;
  readonly stateDir: string;
  /** Ends a part by force, to see it come back. */
  kill(part: LocalPart): void;
  pid(part: LocalPart): number;
  /** Stops everything it started, and nothing else; the emulator's state is saved. */
  stop(): Promise<void>;
}
