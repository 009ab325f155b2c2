import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { defaultEndpointResolver } from './dynamodbEndpoint.ts';

/** What the SDK itself says, of the same question. */
const rules = ({ Region, Endpoint }: { readonly Region: string; readonly Endpoint?: string }) =>
  new DynamoDBClient({ region: Region }).config.endpointProvider({
    Region,
    UseFIPS: false,
    UseDualStack: false,
    AccountIdEndpointMode: 'preferred',
    ...(Endpoint === undefined ? {} : { Endpoint }),
  });

const questions = [
  { Region: 'eu-central-1' },
  { Region: 'eu-west-3' },
  { Region: 'eusc-de-east-1' },
  { Region: 'eu-central-1', Endpoint: 'http://127.0.0.1:4566' },
];

test.each(questions)('DynamoDB is asked where the SDK’s own rules say: $Region $Endpoint', (question) => {
  const { url, headers, properties } = defaultEndpointResolver(question);

  const own = rules(question);
  expect(url.href).toBe(own.url.href);
  expect([headers, properties]).toEqual([own.headers, own.properties]);
  // Seeded fault: another region's is another address, wherever AWS answers.
  if (question.Endpoint === undefined)
    expect(defaultEndpointResolver({ Region: 'eu-south-2' }).url.href).not.toBe(own.url.href);
});
