import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { alarmDocuments } from '../alarm/alarmDocuments.ts';
import { chatDocuments } from '../chat/chatDocuments.ts';
import { journalDocuments } from '../journal/journalDocuments.ts';
import { mapDocuments } from '../map/mapDocuments.ts';
import { peopleDocuments } from '../people/peopleDocuments.ts';
import { positionDocuments } from '../position/positionDocuments.ts';
import { unitDocuments } from '../unit/unitDocuments.ts';
import { deskDocuments } from './deskDocuments.ts';
import { incidentDocuments } from './incidentDocuments.ts';

const named = (capability: string, texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${capability}.${name}`, text]));
const { hearChannel, hearMarks, ...chat } = chatDocuments;
const { watch, ...positions } = positionDocuments;
const documents = {
  ...named('incident', incidentDocuments),
  ...named('desk', deskDocuments),
  ...named('journal', journalDocuments),
  ...named('people', peopleDocuments),
  ...named('unit', unitDocuments),
  ...named('alarm', alarmDocuments),
  ...named('chat', { ...chat, hearMarks: hearMarks('G') }),
  ...named('map', mapDocuments),
  ...named('position', { ...positions, watch: watch('01JWATCH') }),
};

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
