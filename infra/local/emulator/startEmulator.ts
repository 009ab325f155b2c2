import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChildSpec } from '../supervise/ChildSpec.ts';
import { type SupervisedChild, supervise } from '../supervise/Supervisor.ts';
import { requirementsHash } from './ensureVenv.ts';
import { type PlacedState, placeState } from './placeState.ts';

/** One more when what we save, or how, can no longer be read by an older release. */
const stateFormat = 1;
const region = 'eu-central-1';
const saveWithinMs = 30_000;

export interface Emulator {
  readonly child: SupervisedChild;
  readonly placed: PlacedState;
  /** Saves the state, whole or not at all; refuses with the reason (a full disk, say). */
  save(reason: string): Promise<void>;
}

export interface EmulatorOptions {
  readonly python: string;
  readonly stateDir: string;
  readonly port: number;
  readonly fresh: boolean;
  readonly say: (line: string) => void;
  /** After it died: the state it was started again from. */
  readonly onRestarted: (placed: PlacedState) => Promise<void>;
}

/** Starts MiniStack with access checks on, on loopback only, and keeps it up; its state is under the state folder. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const folder = join(options.stateDir, 'emulator');
  const release = `${stateFormat}-${requirementsHash().slice(0, 16)}`;
  let waiting: { resolve: () => void; reject: (fault: Error) => void } | null = null;
  let placed = place(options.fresh);
  options.say(placed.line);

  function place(fresh: boolean): PlacedState {
    const temp = join(folder, 'tmp');
    rmSync(temp, { recursive: true, force: true });
    mkdirSync(temp, { recursive: true });
    return placeState(folder, { release, fresh });
  }

  function onReport(line: string): void {
    const report: unknown = JSON.parse(line);
    if (typeof report !== 'object' || report === null || !('event' in report)) return;
    if (report.event === 'saved') waiting?.resolve();
    if (report.event === 'notSaved') {
      const why = 'fault' in report ? String(report.fault) : 'no reason given';
      if (waiting === null) options.say(`The local AWS could not save its state: ${why}`);
      waiting?.reject(new Error(`The local AWS could not save its state: ${why}`));
    }
    waiting = null;
  }

  const spec: ChildSpec = {
    name: 'emulator',
    command: options.python,
    args: [join(import.meta.dirname, 'serve.py')],
    env: emulatorEnvironment(folder, options.port, release),
    stateDir: options.stateDir,
    ready: async () => (await fetch(`http://127.0.0.1:${options.port}/_ministack/health`)).ok,
    readyWithinMs: 30_000,
    onReport,
    graceMs: saveWithinMs,
  };
  const child = await supervise(spec, {
    beforeRestart: () => {
      placed = place(false);
    },
    onEnded: (how) => {
      waiting?.reject(new Error(`The local AWS ended (${how})`));
      waiting = null;
      options.say(`The local AWS ended (${how}): starting it again`);
    },
    onRestarted: () => options.onRestarted(placed),
    onFault: (fault) => options.say(fault instanceof Error ? fault.message : String(fault)),
  });
  return {
    child,
    placed,
    save: (reason) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        child.tell(`save ${reason}`);
      }),
  };
}

/** All it may see of our environment: no credentials or endpoints of the person's own reach the emulator or its functions. */
function emulatorEnvironment(folder: string, port: number, release: string): Record<string, string> {
  return {
    // The functions' workers run on the `node` found first: the one that runs this.
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? '/usr/bin:/bin'}`,
    HOME: join(folder, 'tmp'),
    TMPDIR: join(folder, 'tmp'),
    LANG: 'C.UTF-8',
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    MINISTACK_REGION: region,
    AUTH: 'true',
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
    PERSIST_STATE: '1',
    S3_PERSIST: '1',
    STATE_DIR: join(folder, 'live', 'services'),
    S3_DATA_DIR: join(folder, 'live', 's3'),
    // A warmed-up worker stays: the next officer should not pay for a pause of five minutes.
    LAMBDA_WARM_TTL_SECONDS: '86400',
    PATROUILLE_SAVED: join(folder, 'saved'),
    PATROUILLE_RELEASE: release,
    PATROUILLE_WORKERS: '4',
  };
}
