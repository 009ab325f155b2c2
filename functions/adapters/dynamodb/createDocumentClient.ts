import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

const keptAlive = { keepAlive: true, maxSockets: 50 };

/**
 * The one way a function or a tool makes its DynamoDB document client; make it once per process, outside the handler.
 *
 * Region, credentials and `AWS_ENDPOINT_URL` come from the environment as the SDK reads them, so the same bundle
 * speaks to AWS and to the local cloud. Connections are kept alive: a new TLS connection costs more than the call.
 * A call that hangs is given up after 3 s and tried again, 4 attempts in all. The SDK gives a transaction the same
 * client request token in every attempt, so repeating one that did commit is harmless.
 *
 * `undefined` is dropped when written (a property that is absent stays absent); an empty string is kept.
 *
 * @param overrides for tools and tests: endpoint, region, credentials
 */
export const createDocumentClient = (overrides: DynamoDBClientConfig = {}): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      maxAttempts: 4,
      requestHandler: {
        connectionTimeout: 1_000,
        requestTimeout: 3_000,
        throwOnRequestTimeout: true,
        httpAgent: keptAlive,
        httpsAgent: keptAlive,
      },
      ...overrides,
    }),
    { marshallOptions: { removeUndefinedValues: true, convertEmptyValues: false } },
  );
