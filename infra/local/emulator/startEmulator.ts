import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocalCloudOptions } from '../LocalCloudOptions.ts';
import type { PartRack } from '../parts/createPartRack.ts';
import type { Progress } from '../progress/Progress.ts';
import { emulatorEnvironment } from './emulatorEnvironment.ts';
import { requirementsHash } from './ensureVenv.ts';
import { type PlacedState, placeState } from './placeState.ts';

/** One more when what we save, or how, can no longer be read by an older release. */
const stateFormat = 1;
const saveWithinMs = 30_000;

export interface Emulator {
  /** What it runs on since it was last started. */
  placed(): PlacedState;
  /** How often it had to be started again. */
  restarts(): number;
  untilServing(): Promise<void>;
  /** Saves the state, whole or not at all; refuses with the reason (a full disk, say). */
  save(reason: string): Promise<void>;
}

export interface EmulatorOptions {
  readonly python: string;
  readonly local: LocalCloudOptions;
  readonly rack: PartRack;
  readonly progress: Progress;
  /** After it died: what it was started again from. */
  readonly onRestarted: (placed: PlacedState) => Promise<void>;
}

/** Starts MiniStack with access checks on, on loopback only, and keeps it up; its state is under the state folder. */
export async function startEmulator({
  python,
  local,
  rack,
  progress,
  onRestarted,
}: EmulatorOptions): Promise<Emulator> {
  const folder = join(local.stateDir, 'emulator');
  const release = `${stateFormat}-${requirementsHash().slice(0, 16)}`;
  let restarts = 0;
  let saving: PromiseWithResolvers<void> | null = null;

  function place(fresh: boolean): PlacedState {
    rmSync(join(folder, 'tmp'), { recursive: true, force: true });
    mkdirSync(join(folder, 'tmp'), { recursive: true });
    // Function workers are unpacked in here. Under a checkout the nearest package.json would be ours, which says
    // `module`; their bundles, and the emulator's own worker script, are CommonJS, as they are in Lambda.
    writeFileSync(join(folder, 'tmp', 'package.json'), '{"type":"commonjs"}\n');
    const state = placeState(folder, { release, fresh });
    progress.note(state.line);
    return state;
  }

  function onReport(line: string): void {
    const report: unknown = JSON.parse(line);
    if (typeof report !== 'object' || report === null || !('event' in report)) return;
    const failure =
      report.event === 'notSaved'
        ? new Error(`The local AWS could not save its state: ${'fault' in report ? report.fault : ''}`)
        : null;
    if (failure === null) saving?.resolve();
    else if (saving === null) progress.note(failure.message);
    else saving.reject(failure);
    saving = null;
  }

  const serves = async (): Promise<boolean> =>
    (
      await fetch(`http://127.0.0.1:${local.ports.emulator}/_ministack/health`, {
        signal: AbortSignal.timeout(2_000),
      })
    ).ok;
  let placed = place(local.fresh ?? false);
  const child = await rack.start(
    'emulator',
    {
      name: 'emulator',
      command: python,
      args: [join(import.meta.dirname, 'serve.py')],
      env: emulatorEnvironment(folder, local.ports.emulator, release),
      stateDir: local.stateDir,
      ready: serves,
      readyWithinMs: 30_000,
      onReport,
      graceMs: saveWithinMs,
    },
    {
      beforeRestart: () => {
        restarts++;
        saving?.reject(new Error('The local AWS ended before its state was saved'));
        saving = null;
        placed = place(false);
      },
      onRestarted: () => onRestarted(placed),
    },
  );
  return {
    placed: () => placed,
    restarts: () => restarts,
    untilServing: async () => {
      while (!(await serves().catch(() => false))) await wait(100);
    },
    save: (reason) => {
      saving = Promise.withResolvers();
      child.tell(`save ${reason}`);
      return saving.promise;
    },
  };
}
