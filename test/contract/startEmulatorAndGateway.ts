import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureVenv } from '../../infra/local/emulator/ensureVenv.ts';
import { readLocalSettings } from '../../infra/local/readLocalSettings.ts';
import { releaseRegion } from '../../infra/releaseRegion.ts';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import { freePorts } from '../fixtures/freePorts.ts';

export interface EmulatorAndGateway {
  readonly region: string;
  readonly endpoint: string;
  readonly gatewayUrl: string;
  readonly gatewayPid: number;
  readonly gatewayLog: string;
  stop(): Promise<void>;
}

const readyWithin = 30_000;

const untilHealthy = async (url: string, child: ChildProcess): Promise<void> => {
  for (const end = Date.now() + readyWithin; Date.now() < end; await wait(50)) {
    if (child.exitCode !== null) throw new Error(`${url}: ended with ${child.exitCode}`);
    const response = await fetch(url, { signal: AbortSignal.timeout(1_000) }).catch(() => null);
    if (response?.ok) return;
  }
  throw new Error(`${url} did not become healthy`);
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
  child.kill('SIGKILL');
};

/** A MiniStack and a gateway, each a process of its own, on free ports and with a folder of their own. */
export async function startEmulatorAndGateway(): Promise<EmulatorAndGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'patrouille-contract-'));
  const ports = await freePorts();
  const endpoint = `http://127.0.0.1:${ports.emulator}`;
  const gatewayUrl = `http://127.0.0.1:${ports.gateway}`;
  const children: ChildProcess[] = [];
  const start = (
    name: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): ChildProcess => {
    const log = createWriteStream(join(folder, `${name}.log`));
    const inherited = {
      PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      HOME: folder,
      TMPDIR: join(folder, 'tmp'),
      LANG: 'C.UTF-8',
    };
    const child = spawn(command, args, { env: { ...inherited, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
    children.push(child);
    return child;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  mkdirSync(join(folder, 'tmp'));
  try {
    const { venvDir } = readLocalSettings(process.env, repositoryRoot);
    const python = await ensureVenv(venvDir, {
      env: process.env,
      log: join(folder, 'venv.log'),
      say: (line) => console.log(line),
    });
    const emulator = start('emulator', python, ['-m', 'ministack'], {
      GATEWAY_PORT: String(ports.emulator),
      BIND_HOST: '127.0.0.1',
      MINISTACK_REGION: releaseRegion,
      AUTH: 'true',
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
    });
    await untilHealthy(`${endpoint}/_ministack/health`, emulator);
    const gateway = start(
      'gateway',
      process.execPath,
      [join(repositoryRoot, 'infra/local/gateway/main.ts')],
      {
        AWS_ENDPOINT_URL: endpoint,
        AWS_REGION: releaseRegion,
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        PATROUILLE_GATEWAY_PORT: String(ports.gateway),
        PATROUILLE_SUPERVISED: '1',
        GATEWAY_POLL_MS: '1000',
      },
    );
    await untilHealthy(`${gatewayUrl}/healthz`, gateway);
    return {
      region: releaseRegion,
      endpoint,
      gatewayUrl,
      gatewayPid: gateway.pid ?? 0,
      gatewayLog: join(folder, 'gateway.log'),
      stop,
    };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
