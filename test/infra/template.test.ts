import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import { readZoneContract } from '../../infra/zone/readZoneContract.ts';
import { roles } from '../../shared/directory/Role.ts';
import { zoneOutputNames } from '../../shared/zone/zoneOutputs.ts';
import { zoneParameterNames } from '../../shared/zone/zoneParameters.ts';
import zonesFile from '../../shared/zone/zones.json' with { type: 'json' };
import { synthesized, synthesizedAnew } from './synthesized.ts';

const { zone, zoneText } = synthesized();

const parts = (resource: string) => resourcesOf(zone, resource).map(([, { Properties }]) => Properties);

describe('the zone template', () => {
  test('is byte for byte the same each time it is made', () => {
    expect(synthesizedAnew().zoneText).toBe(zoneText);
  });

  test('knows no zone: not a code, not a name', () => {
    const named = zonesFile.zones.filter(
      ({ code, name }) => zoneText.includes(`"${code}"`) || zoneText.includes(name),
    );
    const control = zonesFile.zones.filter(({ name }) => `${zoneText}Bredene/De Haan`.includes(name));

    expect(named).toEqual([]);
    expect(control).toHaveLength(1);
    console.log(`zone template: names none of ${zonesFile.zones.length} zones`);
  });

  test('takes and tells exactly what the contract says', () => {
    expect(Object.keys(zone.Parameters).sort()).toEqual([...zoneParameterNames].sort());
    expect(Object.keys(zone.Outputs).sort()).toEqual([...zoneOutputNames].sort());
  });

  test('has a resolver for every field people and machines can ask for, and no other', () => {
    const schema = buildSchema(`${directives}\n${readZoneContract(repositoryRoot).schema}`, {
      assumeValidSDL: true,
    });
    const fields = ['Query', 'Mutation', 'Subscription'].flatMap((type) =>
      Object.keys(Object(schema.getType(type)).getFields()).map((field) => `${type}.${field}`),
    );
    const resolved = parts('AWS::AppSync::Resolver').map((p) => `${at(p, 'TypeName')}.${at(p, 'FieldName')}`);

    expect(resolved.sort()).toEqual(fields.sort());
  });

  test('has a group for every role of the directory', () => {
    expect(
      parts('AWS::Cognito::UserPoolGroup')
        .map((p) => at(p, 'GroupName'))
        .sort(),
    ).toEqual([...roles].sort());
  });

  test('lets each client sign people in at its own address, and no other', () => {
    const web = parts('AWS::Cognito::UserPoolClient').find(({ ClientName }) => ClientName === 'web');
    const paths = (urls: unknown): readonly string[] =>
      [...JSON.stringify(urls).matchAll(/"(\/\w+\/(?:callback)?)"/g)].map(([, path]) => path ?? '');

    expect(paths(web?.CallbackURLs)).toEqual(['/patrol/callback', '/desk/callback', '/admin/callback']);
    expect(paths(web?.LogoutURLs)).toEqual(['/patrol/', '/desk/', '/admin/']);
  });
});

describe('cdk.json', () => {
  test('sets every feature flag of the CDK that is pinned', () => {
    const { context } = JSON.parse(readFileSync(`${repositoryRoot}cdk.json`, 'utf8'));
    const recommended = JSON.parse(
      readFileSync(`${repositoryRoot}node_modules/aws-cdk-lib/recommended-feature-flags.json`, 'utf8'),
    );

    expect(context).toMatchObject(recommended);
    console.log(
      `cdk.json: ${Object.keys(context).length} flags set, ${Object.keys(recommended).length} recommended`,
    );
  });
});

const directives = `
  directive @aws_iam on OBJECT | FIELD_DEFINITION
  directive @aws_cognito_user_pools(cognito_groups: [String]) on OBJECT | FIELD_DEFINITION
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
  scalar AWSDate
  scalar AWSDateTime
  scalar AWSEmail
  scalar AWSURL
  scalar AWSJSON
`;
