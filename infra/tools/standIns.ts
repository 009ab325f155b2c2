import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Files of the AWS SDK that no function needs, by the end of their path, and what stands in for each: together 40 kB of every
 * bundle that asks DynamoDB, a tenth of what decisions.md 15 allows. Each stand-in says why it may.
 */
export const standIns: Readonly<Record<string, string>> = {
  '@aws-sdk/middleware-endpoint-discovery/dist-es/index.js': 'noEndpointDiscovery',
  '@aws-sdk/client-dynamodb/dist-es/endpoint/endpointResolver.js': 'dynamodbEndpoint',
  '@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js': 'partitionsInfo',
  '@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js': 'noSettingsFiles',
  '@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js':
    'noMetadataService',
  '@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js': 'noAdaptiveRetry',
  '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js': 'nodeHasSha256',
  '@smithy/signature-v4/dist-es/HeaderFormatter.js': 'noEventSigning',
};

const folder = 'functions/adapters/sdk';

/** Of a client's package.json only its version is asked for. */
const manifest = /@aws-sdk[/\\]client-[a-z0-9-]+[/\\]package\.json$/;

/**
 * Puts the stand-ins in a bundle's place of the files they stand for.
 *
 * @param used takes the end of the path of each that was met: whoever builds can tell a file the SDK no longer has
 */
export const withStandIns = (root: string, used: Set<string>): Plugin => ({
  name: 'stand-ins',
  setup: (build) => {
    for (const [end, name] of Object.entries(standIns))
      build.onLoad({ filter: new RegExp(`${end.replaceAll('.', '\\.')}$`) }, () => {
        used.add(end);
        const from = `./${join(folder, `${name}.ts`)}`;
        return { contents: `export * from ${JSON.stringify(from)};`, resolveDir: root };
      });
    build.onLoad({ filter: manifest }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
});
