import { expect, test } from 'vitest';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import { publishPage } from './publishPage.ts';

const page: FeedPage = { topic: '5449/operations', epoch: 'A', from: 1, to: 1, entries: [] };
const publish = (status: number, body: unknown) =>
  publishPage(async () => ({ status, body: typeof body === 'string' ? body : JSON.stringify(body) }))(page);

test('a page is sent whole, with everything selected that a subscriber may be delivered', async () => {
  const sent: string[] = [];
  await publishPage(async (body) => {
    sent.push(body);
    return { status: 200, body: '{"data":{"publish":{"topic":"t"}}}' };
  })(page);

  const { query, variables } = JSON.parse(sent[0] ?? '');
  expect(variables).toEqual({ page });
  for (const field of [
    'topic',
    'epoch',
    'from',
    'to',
    'seq',
    'at',
    'kind',
    'id',
    'name',
    'type',
    'v',
    'version',
    'body',
  ])
    expect(query).toMatch(new RegExp(`\\b${field}\\b`));
});

test('a page that was taken is published', async () => {
  await expect(publish(200, { data: { publish: { topic: 't' } } })).resolves.toBe('PUBLISHED');
});

test.each([
  ['its form is wrong', 200, { data: null, errors: [{ errorType: 'ValidationError', message: 'no' }] }],
  ['the request is wrong', 400, { errors: [{ errorType: 'BadRequestException' }] }],
  ['it is too large', 413, ''],
])('a page that will never be taken is given up: %s', async (_, status, body) => {
  await expect(publish(status, body)).resolves.toBe('REFUSED');
});

test.each([
  ['the API is not there yet', 404, { errors: [{ errorType: 'NotFoundException' }] }],
  ['the role may not', 200, { data: { publish: null }, errors: [{ errorType: 'Unauthorized' }] }],
  ['it is too much at once', 429, { errors: [{ errorType: 'TooManyRequestsException' }] }],
  ['something broke', 500, 'oops'],
  ['nothing is said', 200, { data: { publish: null } }],
  ['half an answer comes', 200, '{"data":{"publ'],
])('anything else is worth another try, and says nothing of the content: %s', async (_, status, body) => {
  await expect(publish(status, body)).rejects.toThrow(/^publish was answered with \d+/);
});
