import { releaseRegion } from '../../releaseRegion.ts';
import type { AwsSettings } from '../../tools/AwsSettings.ts';

/** The emulator as the tools' AWS, with its root's credentials. */
export function localAws(emulatorPort: number): Required<AwsSettings> {
  return {
    region: releaseRegion,
    endpoint: `http://127.0.0.1:${emulatorPort}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
}
