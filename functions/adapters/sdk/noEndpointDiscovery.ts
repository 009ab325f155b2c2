/**
 * Stands in for `@aws-sdk/middleware-endpoint-discovery` (9 kB of each bundle): asking DynamoDB which endpoint to ask is off unless
 * somebody turns it on, and nobody does.
 */
export const resolveEndpointDiscoveryConfig = <T extends object>(config: T) =>
  Object.assign(config, {
    endpointDiscoveryEnabled: async () => false,
    isClientEndpointDiscoveryEnabled: false,
  });
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => false,
  configFileSelector: () => undefined,
  default: false,
};
