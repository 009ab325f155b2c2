import type { TestProject } from 'vitest/node';
import './contractTarget.ts';
import type { ContractApi } from './ContractApi.ts';
import { deployContract } from './deployContract.ts';
import { startEmulatorAndGateway } from './startEmulatorAndGateway.ts';

/**
 * Global setup of the contract tests. `CONTRACT_AWS_REGION` deploys the API on AWS itself, with the SDK's own
 * credentials, and runs the same tests there (what it made stays until somebody removes it, and is named `contract`);
 * otherwise a MiniStack and a gateway of their own are started here on free ports.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const region = process.env.CONTRACT_AWS_REGION;
  const started = region ? null : await startEmulatorAndGateway();
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const target: ContractApi = started
    ? await deployContract(
        { region: started.region, endpoint: started.endpoint, credentials },
        { url: started.gatewayUrl, pid: started.gatewayPid, log: started.gatewayLog },
      )
    : await deployContract({ region: region ?? '' });
  project.provide('contractTarget', target);
  return async () => started?.stop();
}
