import type { ZoneOutputs } from '../../../shared/zone/zoneOutputs.ts';

type Told = Pick<
  ZoneOutputs,
  'GraphqlUrl' | 'RealtimeUrl' | 'Issuer' | 'UserPoolClientId' | 'AuthorizeUrl' | 'TokenUrl'
>;

export interface ServedZone {
  readonly code: string;
  readonly name: string;
  readonly languages: readonly string[];
}

/** What `/config.json` of a zone's own host says: that one zone, addresses only, never a secret. */
export const webConfig = ({ code, name, languages }: ServedZone, outputs: Told): { zones: object[] } => ({
  zones: [
    {
      code,
      name,
      languages,
      graphqlUrl: outputs.GraphqlUrl,
      realtimeUrl: outputs.RealtimeUrl,
      issuer: outputs.Issuer,
      clientId: outputs.UserPoolClientId,
      authorizeUrl: outputs.AuthorizeUrl,
      tokenUrl: outputs.TokenUrl,
      logoutUrl: new URL('/logout', outputs.AuthorizeUrl).href,
    },
  ],
});
