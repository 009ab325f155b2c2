import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { pendingRowsOf, type StreamRecord } from './pendingRowsOf.ts';

const row = {
  pk: 'INCIDENT#1',
  sk: 'PENDING#0000000001',
  kind: 'PENDING',
  schema: 1,
  zone: '5449',
  topic: '5449/operations',
  at: '2026-11-22T08:00:00.000Z',
  actor: { kind: 'PERSON', id: 'p', name: 'L. Fictiva' },
  type: 'incident.opened',
  v: 1,
  id: '1',
  version: 1,
  body: '{}',
  commandId: 'c',
};
const record = (
  item: Record<string, unknown>,
  eventName: StreamRecord['eventName'] = 'INSERT',
): StreamRecord => ({
  eventName,
  dynamodb: { NewImage: marshall(item) },
});

test('the pending rows of the zone are taken as they came, and nothing else of the item', () => {
  const { rows, malformed } = pendingRowsOf([record(row), record({ ...row, version: 2, more: 'x' })], '5449');

  expect(rows).toEqual([row, { ...row, version: 2 }]);
  expect(malformed).toBe(0);
});

test('a mark that comes by the stream is not a new row', () => {
  expect(pendingRowsOf([record({ ...row, n: 1 }, 'MODIFY'), record(row, 'REMOVE')], '5449').rows).toEqual([]);
});

test('other items of the table are passed over', () => {
  expect(pendingRowsOf([record({ ...row, kind: 'INCIDENT' })], '5449')).toEqual({ rows: [], malformed: 0 });
});

test.each([
  ['another zone’s', { ...row, zone: '5450' }],
  ['one without a body', { ...row, body: undefined }],
  ['one with a version that is no number', { ...row, version: 'two' }],
  ['one under a key that is not a pending row’s', { ...row, sk: 'PENDING#1' }],
])('%s is counted as malformed and stops nobody', (_, item) => {
  const { body, ...rest } = item;
  const { rows, malformed } = pendingRowsOf([record(body === undefined ? rest : item), record(row)], '5449');

  expect(rows).toEqual([row]);
  expect(malformed).toBe(1);
});
