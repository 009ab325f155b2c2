import { join } from 'node:path';
import { ensureWebBuilt } from '../../local/build/ensureWebBuilt.ts';
import { applyStack } from '../applyStack.ts';
import { awsClients } from '../awsClients.ts';
import { findPlatform } from '../findPlatform.ts';
import { onboardedZone } from '../onboardedZone.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { refusalText } from '../refusalText.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { shortHash } from '../shortHash.ts';
import { synthesizeTemplates } from '../synthesizeTemplates.ts';
import { bringWeb } from '../web/bringWeb.ts';
import { webConfig } from '../web/webConfig.ts';
import { webOrigins } from '../web/webOrigins.ts';
import { approveByHand } from './approveByHand.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

/**
 * Sets up the host of a zone's web clients, under the zone's WebOrigin, and brings this checkout's build there (docs/adr/0131). The
 * same line again updates it. On this machine the web server of `npm start` has its place.
 */
export const web = async (call: ZoneCall): Promise<void> => {
  const { values, log } = call;
  const code = zoneCodeOf(call);
  if (values.local)
    throw new Error('On this machine "npm start" serves the clients; there is nothing to bring.');
  const { aws } = targetOf(call);
  const platform = await findPlatform(aws);
  const { registry } = onboardingPorts({ ...(aws ? { aws } : {}), platform, log });
  const record = await registry.find(code);
  const webOrigin = record?.parameters?.WebOrigin;
  if (!record?.outputs || !webOrigin)
    throw new Error(refusalText({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } }));
  const { protocol, host } = new URL(webOrigin);
  if (protocol !== 'https:')
    throw new Error(`Zone ${code} has ${webOrigin} as its WebOrigin: onboard it with one of https.`);
  const { outputs } = onboardedZone(record);
  const { stacks } = awsClients(aws);
  const stackName = `patrouille-web-${code}`;
  const before = await stacks.describe(stackName);
  const certificate = values.certificate ?? before?.parameters.CertificateArn;
  if (!certificate)
    throw new Error(`Say which certificate ${host} has: --certificate <arn in Certificate Manager>.`);
  const { web: template } = await synthesizeTemplates({ checked: true });
  const parameters = {
    ZoneCode: code,
    WebHost: host,
    CertificateArn: certificate,
    ConnectOrigins: webOrigins(outputs, record.region).join(' '),
  };
  const stack = await applyStack(
    stacks,
    {
      stackName,
      template: { body: template },
      parameters,
      tags: { release: shortHash(template) },
      changeSetName: `web-${shortHash(template + JSON.stringify(parameters))}`,
    },
    approveByHand(call),
  );
  await ensureWebBuilt(repositoryRoot, { log: join(repositoryRoot, 'dist', 'web-build.log') });
  const { SiteBucket = '', DistributionDomain = '' } = stack.outputs;
  const count = await bringWeb({
    ...(aws ? { aws } : {}),
    bucket: SiteBucket,
    root: join(repositoryRoot, 'web', 'dist'),
    config: webConfig({ code, name: record.name, languages: record.languages }, outputs),
  });
  log(`${count} files of ${webOrigin} are at ${DistributionDomain}; its name must lead there.`);
};
