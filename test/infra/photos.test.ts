import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { synthesized } from './synthesized.ts';

const { zone } = synthesized();

const found = (type: string, id: RegExp) =>
  resourcesOf(zone, type)
    .filter(([name]) => id.test(name))
    .map(([, { Properties }]) => Properties);

const statementsOf = (role: RegExp): readonly unknown[] =>
  found('AWS::IAM::Role', role)
    .flatMap((properties) => [at(properties, 'Policies')].flat())
    .flatMap((policy) => [at(policy, 'PolicyDocument', 'Statement')].flat());

const allowed = (role: RegExp): readonly string[] =>
  statementsOf(role)
    .filter((statement) => at(statement, 'Effect') === 'Allow')
    .flatMap((statement) => [at(statement, 'Action')].flat().map(String));

describe('the decoder', () => {
  test('may write its log and be placed in a network, and do neither of the rest itself', () => {
    expect(allowed(/^PhotosDecodeRole/).filter((action) => !/^(ec2|logs):/.test(action))).toEqual([]);
    const denied = statementsOf(/^PhotosDecodeRole/).filter(
      (statement) => at(statement, 'Effect') === 'Deny',
    );
    expect(denied.flatMap((statement) => [at(statement, 'Action')].flat()).sort()).toEqual(
      allowed(/^PhotosDecodeRole/)
        .filter((action) => action.startsWith('ec2:'))
        .sort(),
    );
    // Seen to notice: the one that asks it may do much.
    expect(
      allowed(/^PhotosIngestRole/).filter((action) => !/^(ec2|logs):/.test(action)).length,
    ).toBeGreaterThan(5);
  });

  test('stands in a network without a way out', () => {
    const [decoder] = found('AWS::Lambda::Function', /^PhotosDecode/);
    const [group] = found('AWS::EC2::SecurityGroup', /^PhotosNowhere/);
    expect(JSON.stringify(at(decoder, 'VpcConfig'))).toContain('PhotosNowhere');
    expect(at(group, 'SecurityGroupIngress')).toBeUndefined();
    expect(at(group, 'SecurityGroupEgress')).toMatchObject([{ CidrIp: '255.255.255.255/32' }]);
    for (const way of [
      'AWS::EC2::InternetGateway',
      'AWS::EC2::NatGateway',
      'AWS::EC2::VPCEndpoint',
      'AWS::EC2::Route',
      'AWS::EC2::VPCPeeringConnection',
    ])
      expect(resourcesOf(zone, way), way).toEqual([]);
  });
});

describe('what arrives', () => {
  test('is posted from the zone’s own clients only, told to a queue, tried three times, and then to a list', () => {
    const [bucket] = found('AWS::S3::Bucket', /^PhotosQuarantine/);
    const [rule] = found('AWS::Events::Rule', /^PhotosArrival/);
    const [arrived] = found('AWS::SQS::Queue', /^PhotosArrived/);
    const mapped = found('AWS::Lambda::EventSourceMapping', /^Photos/);
    expect(JSON.stringify(at(bucket, 'CorsConfiguration'))).toBe(
      '{"CorsRules":[{"AllowedHeaders":["content-type"],"AllowedMethods":["POST"],"AllowedOrigins":[{"Ref":"WebOrigin"}]}]}',
    );
    expect(at(bucket, 'NotificationConfiguration')).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    expect(JSON.stringify(at(rule, 'Targets'))).toContain('PhotosArrived');
    expect(at(arrived, 'RedrivePolicy', 'maxReceiveCount')).toBe(3);
    expect(mapped.map((mapping) => JSON.stringify(at(mapping, 'EventSourceArn')))).toEqual([
      expect.stringContaining('PhotosArrived'),
      expect.stringContaining('PhotosLost'),
    ]);
  });
});

describe('the evidence', () => {
  test('is locked for a month, longer only where it is promoted, under a key of its own', () => {
    const [bucket] = found('AWS::S3::Bucket', /^PhotosEvidence/);
    const policy = JSON.stringify(found('AWS::S3::BucketPolicy', /^PhotosEvidence/));
    expect(at(bucket, 'ObjectLockConfiguration', 'Rule', 'DefaultRetention')).toMatchObject({ Days: 30 });
    expect(JSON.stringify(at(bucket, 'BucketEncryption'))).toContain('KeysEvidence');
    expect(policy).toContain('"s3:DeleteObjectVersion"');
    expect(policy).toContain('/promoted/*');
  });

  test('is written by who takes photos in and read by who hands them out, and by nobody else', () => {
    const holders = resourcesOf(zone, 'AWS::IAM::Role').filter(([, { Properties }]) =>
      JSON.stringify(at(Properties, 'Policies')).includes('PhotosEvidence'),
    );
    expect(holders.map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual([
      'PhotosIngestRole',
      'PhotosOnceRole',
      'PhotosPhotoRole',
    ]);
    expect(allowed(/^PhotosPhotoRole/).filter((action) => /Delete|PutObjectRetention/.test(action))).toEqual(
      [],
    );
  });
});

describe('what is given once', () => {
  test('is asked for by people of this zone alone, from its own clients, and its door logs nothing of what was asked', () => {
    const [api] = found('AWS::ApiGatewayV2::Api', /^PhotosPictures/);
    const [authorizer] = found('AWS::ApiGatewayV2::Authorizer', /^PhotosPictures/);
    const [route] = found('AWS::ApiGatewayV2::Route', /^PhotosPictures/);
    const [stage] = found('AWS::ApiGatewayV2::Stage', /^PhotosPictures/);
    expect(at(api, 'CorsConfiguration')).toEqual({
      AllowHeaders: ['authorization', 'content-type'],
      AllowMethods: ['POST'],
      AllowOrigins: [{ Ref: 'WebOrigin' }],
      MaxAge: 3_600,
    });
    expect(at(route, 'AuthorizationType')).toBe('JWT');
    expect(JSON.stringify(at(authorizer, 'JwtConfiguration'))).toMatch(/PeopleDefaultWeb|PeopleWeb/);
    const said = [...String(at(stage, 'AccessLogSettings', 'Format')).matchAll(/\$context\.([\w.]+)/g)];
    expect(said.map(([, name]) => name).toSorted()).toEqual([
      'authorizer.claims.client_id',
      'error.responseType',
      'requestId',
      'requestTimeEpoch',
      'responseLatency',
      'routeKey',
      'status',
    ]);
  });

  test('is given by a function that uses tickets up, reads pictures, and does nothing else', () => {
    expect(allowed(/^PhotosOnceRole/).filter((action) => !/^(kms|logs):/.test(action))).toEqual([
      'dynamodb:UpdateItem',
      's3:GetObject',
    ]);
    const [use] = statementsOf(/^PhotosOnceRole/);
    expect(at(use, 'Condition')).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['TICKET#*'] },
    });
  });
});

test('a zone is one stack with room in it: AWS takes 500 resources', () => {
  const count = Object.keys(zone.Resources).length;
  expect(count).toBeLessThan(480);
  console.log(`zone template: ${count} resources of 500`);
});
