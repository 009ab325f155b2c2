import type { Outputs } from '../outputs/Outputs.ts';

/** What `/config.json` says of the zones: addresses only, never a secret. */
export function publicConfig(outputs: Outputs): { zones: object[] } {
  return {
    zones: outputs.zones.map((zone) => ({
      code: zone.code,
      name: zone.name,
      languages: zone.languages,
      graphqlUrl: zone.graphqlUrl,
      realtimeUrl: zone.realtimeUrl,
      issuer: zone.issuer,
      clientId: zone.clientId,
      authorizeUrl: zone.authorizeUrl,
      tokenUrl: zone.tokenUrl,
      logoutUrl: zone.logoutUrl,
      // RevokeToken is a call of Cognito's own API; on this machine it is where the hosted sign-in is.
      revokeUrl: new URL('/', zone.tokenUrl).href,
    })),
  };
}
