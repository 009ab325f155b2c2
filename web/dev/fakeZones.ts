import type { ZoneConfig } from '../src/app/AppConfig.ts';

const zone = (code: string, name: string, languages: ZoneConfig['languages']): ZoneConfig => ({
  code,
  name,
  languages,
  graphqlUrl: `http://127.0.0.1:1/${code}/graphql`,
  realtimeUrl: `ws://127.0.0.1:1/${code}/graphql/realtime`,
  issuer: `http://127.0.0.1:1/${code}`,
  clientId: 'fake',
  authorizeUrl: `http://127.0.0.1:1/${code}/authorize`,
  tokenUrl: `http://127.0.0.1:1/${code}/token`,
});

/** The two demo zones for looking at screens without a server. */
export const fakeZones: readonly ZoneConfig[] = [
  zone('5449', 'Oostende', ['nl', 'fr']),
  zone('5450', 'Bredene / De Haan', ['nl', 'fr']),
];
