import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import type { MemoryDynamoDb } from './MemoryDynamoDb.ts';

/**
 * The document client of production on a store in memory; it tries again as often, without the waiting.
 * @param losesAnswer is asked at every request whether its answer gets lost on the way; its effect has happened by then
 */
export const createMemoryClient = (
  store: MemoryDynamoDb,
  losesAnswer: () => boolean = () => false,
): DynamoDBDocumentClient =>
  createDocumentClient({
    region: 'eu-central-1',
    endpoint: 'http://memory.invalid',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: {
      handle: async (request: { headers: Record<string, string>; body: string | Uint8Array }) => {
        const target = request.headers['x-amz-target']?.split('.')[1] ?? '';
        const text = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body);
        const answer = await store.handle(target, JSON.parse(text));
        if (losesAnswer()) throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError' });
        const body = Buffer.from(JSON.stringify(answer.body));
        const headers = {
          'content-type': 'application/x-amz-json-1.0',
          'content-length': String(body.length),
        };
        return { response: { statusCode: answer.status, headers, body } };
      },
    },
    retryStrategy: {
      acquireInitialRetryToken: async () => attempt(0),
      refreshRetryTokenForRetry: async (token, { errorType }) => {
        if (errorType === 'CLIENT_ERROR' || token.getRetryCount() >= 3) throw new Error('No further attempt');
        return attempt(token.getRetryCount() + 1);
      },
      recordSuccess: () => undefined,
    },
  });

const attempt = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
