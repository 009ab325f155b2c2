const european = { supportsDualStack: true, supportsFIPS: true };

/**
 * Stands in for the SDK's list of AWS's partitions and all their regions (5 kB of each bundle): a zone of the Belgian police lies in
 * AWS proper or in its European Sovereign Cloud.
 */
export const partitionsInfo = {
  partitions: [
    {
      id: 'aws',
      outputs: {
        ...european,
        dnsSuffix: 'amazonaws.com',
        dualStackDnsSuffix: 'api.aws',
        implicitGlobalRegion: 'us-east-1',
        name: 'aws',
      },
      regionRegex: '^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$',
      regions: {},
    },
    {
      id: 'aws-eusc',
      outputs: {
        ...european,
        dnsSuffix: 'amazonaws.eu',
        dualStackDnsSuffix: 'api.amazonwebservices.eu',
        implicitGlobalRegion: 'eusc-de-east-1',
        name: 'aws-eusc',
      },
      regionRegex: '^eusc\\-(de)\\-\\w+\\-\\d+$',
      regions: {},
    },
  ],
  version: '1.1',
} as const;
