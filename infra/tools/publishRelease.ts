import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createZoneRegistry } from '../../functions/adapters/registry/createZoneRegistry.ts';
import type { Release } from '../../functions/platform/Release.ts';
import type { AwsSettings } from './AwsSettings.ts';
import { awsClients } from './awsClients.ts';
import { readComponents } from './components/readComponents.ts';
import type { Log } from './Log.ts';
import type { Platform } from './Platform.ts';
import { shortHash } from './shortHash.ts';
import { synthesizeTemplates } from './synthesizeTemplates.ts';

export interface PublishReleaseOptions {
  readonly aws?: AwsSettings;
  readonly platform: Platform;
  readonly root?: string;
  readonly checked?: boolean;
  readonly log: Log;
}

/**
 * Puts the zone template and the function bundles into the release bucket, each under its content's hash, and
 * makes the release current in its region. The template goes last: a release that can be named is whole.
 */
export const publishRelease = async ({
  aws,
  platform,
  log,
  ...synthesis
}: PublishReleaseOptions): Promise<Release> => {
  const clients = awsClients(aws);
  const { zone: template, bundles, bundlesFolder } = await synthesizeTemplates(synthesis);
  const bucket = await clients.releaseStore(platform.releaseBucket);
  let stored = 0;
  for (const bundle of Object.values(bundles)) {
    const outcome = await bucket.putOnce(
      bundle.key,
      await readFile(join(bundlesFolder, bundle.archive)),
      'application/zip',
    );
    if (outcome === 'STORED') stored++;
  }
  const id = shortHash(template);
  const templateKey = `templates/zone/${id}.json`;
  // What it is made of, so that who runs it can ask whether it holds a component that became known to be weak.
  const bill = Buffer.from(readComponents(synthesis.root).bill);
  if ((await bucket.putOnce(`templates/zone/${id}.bom.json`, bill, 'application/json')) === 'STORED')
    stored++;
  if ((await bucket.putOnce(templateKey, Buffer.from(template), 'application/json')) === 'STORED') stored++;
  const release: Release = {
    id,
    region: platform.region,
    bucket: platform.releaseBucket,
    templateKey,
    templateUrl: bucket.address(templateKey),
  };
  const registry = createZoneRegistry({ client: clients.store, table: platform.registryTable });
  await registry.setCurrentRelease(release);
  log(`release: ${id}${stored > 0 ? `, ${stored} new objects` : ', already there'}`);
  return release;
};
