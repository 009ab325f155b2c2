import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { synthesized } from './synthesized.ts';

const { zone, zoneText } = synthesized();
const propertiesOf = (...types: readonly string[]) =>
  resourcesOf(zone, ...types).map(([id, { Properties }]) => ({ id, properties: Properties }));
const functions = propertiesOf('AWS::Lambda::Function').map(({ id, properties }) => ({
  id,
  environment: Object(at(properties, 'Environment', 'Variables')) as Record<string, unknown>,
}));

/** What the zone's template leaves no room for (ASVS 5.0, V3, V12, V13, V14 and V16). */
describe('a zone’s functions', () => {
  test('hold no secret in their environment, and nothing that is the same in two zones but names', () => {
    const secret = /secret|password|token|credential|private/i;

    expect(functions.length).toBeGreaterThan(10);
    for (const { id, environment } of functions)
      expect(
        Object.keys(environment).filter((name) => secret.test(name)),
        id,
      ).toEqual([]);
    // Seen to notice.
    expect(secret.test('CLIENT_SECRET')).toBe(true);
  });

  test('speak TLS to AWS and believe no certificate they cannot check', () => {
    const loose = /^(AWS_ENDPOINT_URL.*|NODE_TLS_REJECT_UNAUTHORIZED|NODE_EXTRA_CA_CERTS|NODE_OPTIONS)$/;

    for (const { id, environment } of functions)
      expect(
        Object.keys(environment).filter((name) => loose.test(name)),
        id,
      ).toEqual([]);
    // What they are told of addresses, they are told with its scheme.
    for (const { environment } of functions)
      for (const [name, value] of Object.entries(environment))
        if (name.endsWith('_URL') && typeof value === 'string') expect(value).toMatch(/^https:/);
    expect(zoneText.match(/"http:\/\//g)).toBeNull();
  });

  test('cannot be told to say more: there is no debugging to switch on', () => {
    for (const { id, environment } of functions)
      expect(
        Object.keys(environment).filter((name) => /DEBUG|LOG_LEVEL|VERBOSE|INSPECT/i.test(name)),
        id,
      ).toEqual([]);
  });

  test('write each to a log of its own, under the zone’s key, for three months', () => {
    const groups = propertiesOf('AWS::Logs::LogGroup');
    const named = propertiesOf('AWS::Lambda::Function').map(({ properties }) =>
      JSON.stringify(at(properties, 'LoggingConfig', 'LogGroup')),
    );

    expect(new Set(named).size).toBe(functions.length);
    for (const log of named) expect(groups.some(({ id }) => log.includes(id))).toBe(true);
    for (const { id, properties } of groups) {
      expect(JSON.stringify(at(properties, 'KmsKeyId')), id).toContain('KeysData');
      expect(at(properties, 'RetentionInDays'), id).toBe(90);
    }
  });
});

describe('a zone’s stores', () => {
  test('refuse what does not come over TLS 1.2 or better', () => {
    const buckets = propertiesOf('AWS::S3::Bucket').map(({ id }) => id);
    const policies = propertiesOf('AWS::S3::BucketPolicy').map(({ properties }) =>
      JSON.stringify(properties),
    );

    expect(buckets.length).toBeGreaterThanOrEqual(2);
    for (const bucket of buckets) {
      const own = policies.find((text) => text.includes(`"Bucket":{"Ref":"${bucket}"}`)) ?? '';
      expect(own, bucket).toContain('"aws:SecureTransport":"false"');
      expect(own, bucket).toMatch(/"NumericLessThan":\{"s3:TlsVersion":1\.2\}/);
    }
  });
});

describe('a zone’s doors', () => {
  test('let a browser of another origin read nothing: whoever shares says with whom, never with everybody', () => {
    const shared = [
      ...propertiesOf('AWS::S3::Bucket').map(({ properties }) => at(properties, 'CorsConfiguration')),
      ...propertiesOf('AWS::ApiGatewayV2::Api').map(({ properties }) => at(properties, 'CorsConfiguration')),
    ].filter((cors) => cors !== undefined);

    for (const cors of shared) {
      expect(JSON.stringify(cors)).not.toContain('"*"');
      expect(JSON.stringify(cors)).toContain('"Ref":"WebOrigin"');
    }
  });

  test('keep no answer: the API has no cache', () => {
    expect(propertiesOf('AWS::AppSync::ApiCache')).toEqual([]);
    for (const { id, properties } of propertiesOf('AWS::AppSync::Resolver'))
      expect(at(properties, 'CachingConfig'), id).toBeUndefined();
  });

  test('tell nothing of their inside: no introspection, no tracing, no contents in the API’s log', () => {
    const [api] = propertiesOf('AWS::AppSync::GraphQLApi');

    expect(at(api?.properties, 'IntrospectionConfig')).toBe('DISABLED');
    expect(at(api?.properties, 'XrayEnabled')).toBe(false);
    expect(at(api?.properties, 'LogConfig', 'ExcludeVerboseContent')).toBe(true);
    expect(at(api?.properties, 'LogConfig', 'FieldLogLevel')).toBe('ERROR');
  });

  test('limit a burst of the dispatch centre, and of who fetches pictures, before it costs anything', () => {
    const limits = propertiesOf('AWS::ApiGatewayV2::Stage').map(({ id, properties }) => [
      id.replace(/Stage.*$/, ''),
      at(properties, 'DefaultRouteSettings', 'ThrottlingBurstLimit'),
      at(properties, 'DefaultRouteSettings', 'ThrottlingRateLimit'),
    ]);

    expect(limits.toSorted()).toEqual([
      ['IntakeApi', 50, 25],
      ['PhotosPictures', 200, 100],
    ]);
  });

  test('take what changes something by POST alone', () => {
    const routes = propertiesOf('AWS::ApiGatewayV2::Route').map(({ properties }) =>
      at(properties, 'RouteKey'),
    );

    // The API's own endpoint is AppSync's, which knows no other way.
    expect(routes.toSorted()).toEqual(['POST /dispatch-messages', 'POST /pictures/{photoId}/{size}']);
  });

  test('tell addresses that speak TLS: https and wss where AWS names them', () => {
    const url = JSON.stringify(at(zone.Outputs, 'IntakeUrl', 'Value'));

    expect(url).toContain('https://');
    for (const name of ['Issuer', 'JwksUrl', 'AuthorizeUrl', 'TokenUrl'])
      expect(JSON.stringify(at(zone.Outputs, name, 'Value')), name).toContain('https://');
    expect(JSON.stringify(at(zone.Outputs, 'RealtimeUrl', 'Value'))).toContain('RealtimeUrl');
  });
});
