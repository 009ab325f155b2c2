import { dirname, join } from 'node:path';
import { releaseRegion } from '../../releaseRegion.ts';

/**
 * All the emulator, and the functions it runs, may see of our environment: no credential, endpoint or proxy of the
 * person's own reaches them.
 * @param folder `<state>/emulator`
 * @param release what its saved state may be reused by
 */
export function emulatorEnvironment(folder: string, port: number, release: string): Record<string, string> {
  return {
    // The functions' workers run on the `node` found first: the one that runs this.
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? '/usr/bin:/bin'}`,
    HOME: join(folder, 'tmp'),
    TMPDIR: join(folder, 'tmp'),
    LANG: 'C.UTF-8',
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    MINISTACK_REGION: releaseRegion,
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
