import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { journalDocuments } from '../journal/journalDocuments.ts';
import { peopleDocuments } from '../people/peopleDocuments.ts';
import { incidentDocuments } from './incidentDocuments.ts';

const documents = { ...incidentDocuments, ...journalDocuments, ...peopleDocuments };

/** What AppSync adds to every schema, as far as ours uses it. */
const appsync = `
  scalar AWSDate
  scalar AWSDateTime
  scalar AWSEmail
  scalar AWSURL
  scalar AWSJSON
  directive @aws_iam on OBJECT | FIELD_DEFINITION
  directive @aws_cognito_user_pools(cognito_groups: [String!]) on OBJECT | FIELD_DEFINITION
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
`;
const schema = buildSchema(
  appsync + readFileSync(new URL('../../../shared/schema.graphql', import.meta.url), 'utf8'),
);

describe('What this client asks', () => {
  test.each(Object.entries(documents))('%s is in the zone API’s contract', (_name, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  test('seeded fault: a field the contract does not have is seen', () => {
    const wrong = incidentDocuments.incident.replace('lastNote', 'lastNotes');
    console.log(`documents: N=${Object.keys(documents).length} checked against shared/schema.graphql`);
    expect(validate(schema, parse(wrong))).toHaveLength(1);
  });
});
