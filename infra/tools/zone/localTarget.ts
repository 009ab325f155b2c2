import { readLocalSettings } from '../../local/readLocalSettings.ts';
import { localAws } from '../../local/zones/localAws.ts';
import type { AwsSettings } from '../AwsSettings.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

export interface Target {
  readonly aws?: AwsSettings;
  /** Parameters a zone there gets unless it has others. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The cloud of `npm start` on this machine, and the parameters by which a zone there differs from one on AWS. */
export const localTarget = (): Target => {
  const { ports } = readLocalSettings(process.env, repositoryRoot);
  const emulator = `http://127.0.0.1:${ports.emulator}`;
  return {
    aws: localAws(ports.emulator),
    parameters: {
      WebOrigin: `http://127.0.0.1:${ports.web}`,
      MfaConfiguration: 'OFF',
      GraphqlBaseUrl: `http://127.0.0.1:${ports.gateway}`,
      CognitoBaseUrl: emulator,
      ExecuteApiBaseUrl: emulator,
      WebhookTargets: 'LOCAL',
    },
  };
};
