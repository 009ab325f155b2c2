/**
 * Where a bucket is reached: at its own address, or, where the SDK is told of another endpoint (an emulator), below
 * that. Without a slash at its end.
 */
export const bucketBase = (
  { name, url }: { readonly name: string; readonly url: string },
  endpoint: string | undefined,
): string => (endpoint === undefined || endpoint === '' ? url : `${endpoint.replace(/\/$/, '')}/${name}`);
