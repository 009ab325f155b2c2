import type { Outputs } from '../outputs/Outputs.ts';

/** The origins a client has to reach: every zone's API, its real-time address and its sign-in. */
export function connectOrigins(outputs: Outputs): string[] {
  return outputs.zones.flatMap((zone) =>
    [zone.graphqlUrl, zone.realtimeUrl, zone.tokenUrl, zone.authorizeUrl].map((url) => new URL(url).origin),
  );
}
