/**
 * Stands in for the SDK's reading of `~/.aws/config` and its like, which a function does not have: a setting that is not in the
 * environment is its default, without two looks at the disk in every cold start.
 */
export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });
export const CONFIG_PREFIX_SEPARATOR = '.';
