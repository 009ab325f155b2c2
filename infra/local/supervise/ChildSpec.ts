/** A part of the local cloud that runs as a process of its own. */
export interface ChildSpec {
  /** Names its log and its record: `gateway` → log/gateway.log, run/gateway.json. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment: nothing of ours is inherited that is not named. */
  readonly env: Readonly<Record<string, string>>;
  readonly stateDir: string;
  /** Whether it serves; asked every 50 ms until it says yes. */
  readonly ready: () => Promise<boolean>;
  readonly readyWithinMs: number;
  /** A line the child writes on its file descriptor 3. */
  readonly onReport?: (line: string) => void;
  /** How long it may take to end after being asked, before it is ended by force. */
  readonly graceMs: number;
}
