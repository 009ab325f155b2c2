import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { demoZoneCodes } from './demo/people.ts';
import { type Emulator, startEmulator } from './emulator/startEmulator.ts';
import type { LocalCloud } from './LocalCloud.ts';
import type { LocalCloudOptions } from './LocalCloudOptions.ts';
import type { Outputs } from './outputs/Outputs.ts';
import { writeOutputs } from './outputs/writeOutputs.ts';
import { createPartRack, type PartRack } from './parts/createPartRack.ts';
import { outputsPath } from './parts/nodePart.ts';
import { specOf } from './parts/specOf.ts';
import { prepare } from './prepare.ts';
import { silent } from './progress/silent.ts';
import { acquireRunLock } from './supervise/RunLock.ts';
import { unlessAborted } from './supervise/unlessAborted.ts';
import { beginNewEpoch } from './zones/beginNewEpoch.ts';
import { bringUpZones } from './zones/bringUpZones.ts';
import { localAws } from './zones/localAws.ts';

const attempts = 3;
/** Saving holds the emulator up for some hundredths of a second. */
const saveEveryMs = 5 * 60_000;

/**
 * Starts the whole local cloud and keeps it up: emulator, gateway, zones, web server, simulated dispatch centre.
 * Resolves when two browsers could meet on it. On any failure, or when the signal aborts, everything started is
 * stopped again. Refuses with a LocalProblem (one line) what the person at the keyboard can mend.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { stateDir, ports, progress = silent } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const path = outputsPath(stateDir);
  const lock = await acquireRunLock(
    stateDir,
    `http://127.0.0.1:${ports.web}/start/`,
    options.patronPid ?? null,
  );
  const rack = createPartRack(stateDir, progress);
  const stop = async (): Promise<void> => {
    lock.announceStop();
    ending.abort(); // also what is being built or installed
    rmSync(path, { force: true });
    await rack.stopAll();
    lock.release();
  };
  try {
    rmSync(path, { force: true });
    const outputs = await unlessAborted(signal, bringUp({ ...options, signal }, rack));
    return {
      outputs,
      outputsPath: path,
      stateDir,
      kill: (part) => rack.get(part).kill(),
      pid: (part) => rack.get(part).pid(),
      stop,
    };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function bringUp(options: LocalCloudOptions, rack: PartRack): Promise<Outputs> {
  const began = Date.now();
  const { ports, progress = silent } = options;
  const zones = options.zones ?? demoZoneCodes;
  const path = outputsPath(options.stateDir);
  const broughtUp = (): Promise<Outputs> => bringUpZones(zones, ports, progress, options.warm ?? true);
  const start = (part: 'gateway' | 'web' | 'cic' | 'patrols', title: string): Promise<unknown> =>
    progress.step(title, () => rack.start(part, specOf(part, options)));
  const checkpoint = (reason: string): Promise<void> =>
    emulator.save(reason).catch((fault: Error) => progress.note(fault.message));
  let outputs: Outputs | null = null;

  const { python, built } = await prepare(options);
  const emulator = await progress.step('Local AWS', () =>
    startEmulator({
      python,
      local: options,
      rack,
      progress,
      onRestarted: async (placed) => {
        if (outputs === null) return; // still being brought up: onceSteady sees to it
        if (placed.fresh) outputs = await broughtUp();
        else await beginNewEpoch(localAws(ports.emulator), outputs);
        await checkpoint('recovered');
        writeOutputs(path, outputs);
      },
    }),
  );
  await start('gateway', 'AppSync gateway');
  await built;
  const found = await onceSteady(emulator, async () => {
    const all = await broughtUp();
    if (emulator.placed().mayBeOld) await beginNewEpoch(localAws(ports.emulator), all);
    return all;
  });
  outputs = found;
  // From here on a kill costs what happened since the last save, not the cloud.
  await checkpoint('onboarded');
  const saving = setInterval(() => void checkpoint('checkpoint'), saveEveryMs).unref();
  options.signal?.addEventListener('abort', () => clearInterval(saving));
  writeOutputs(path, found);
  if (options.web ?? true) await start('web', 'Web server');
  if (emulator.placed().fresh) rmSync(join(options.stateDir, 'cic'), { recursive: true, force: true }); // its open incidents are gone
  if (options.cic ?? true) await start('cic', 'Simulated dispatch centre');
  if (options.patrols ?? false) await start('patrols', 'Simulated patrols');
  outputs = { ...found, readyInMs: Date.now() - began };
  writeOutputs(path, outputs);
  return outputs;
}

/** Does it again when the emulator died meanwhile: what was deployed is gone with it. */
async function onceSteady<T>(emulator: Emulator, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const before = emulator.restarts();
    try {
      const result = await work();
      if (emulator.restarts() === before) return result;
    } catch (fault) {
      // Its death is noticed a moment after the calls to it fail.
      await wait(500);
      if (attempt === attempts || emulator.restarts() === before) throw fault;
    }
    await emulator.untilServing();
  }
}
