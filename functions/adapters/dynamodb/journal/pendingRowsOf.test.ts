import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { pendingRowOf } from '../../../../shared/journal/pendingRow.fixture.ts';
import { pendingRowsOf, type StreamRecord } from './pendingRowsOf.ts';

const row = { ...pendingRowOf('1', 1, { type: 'incident.opened' }) };
const record = (
  item: Record<string, unknown>,
  eventName: StreamRecord['eventName'] = 'INSERT',
): StreamRecord => ({
  eventName,
  dynamodb: { NewImage: marshall(item, { removeUndefinedValues: true }) },
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
  ['one that does not say why', { ...row, audit: { ...row.audit, purpose: undefined } }],
  ['one with half a character in what is chained', { ...row, commandId: 'c\uD800' }],
  ['one under a key that is not a pending row’s', { ...row, sk: 'PENDING#1' }],
])('%s is counted as malformed and stops nobody', (_, item) => {
  const { body, ...rest } = item;
  const { rows, malformed } = pendingRowsOf([record(body === undefined ? rest : item), record(row)], '5449');

  expect(rows).toEqual([row]);
  expect(malformed).toBe(1);
});

test.each([
  ['incident.opened', 'PERSON', 'COLLECT'],
  ['incident.noteAdded', 'PERSON', 'ALTER'],
  ['incident.noteAdded', 'MACHINE', 'COLLECT'],
] as const)('a row of the first form, %s by a %s, is read as one that says why', (type, kind, op) => {
  const { audit: _, ...first } = { ...row, type, actor: { ...row.actor, kind }, schema: 1 };

  expect(pendingRowsOf([record(first)], '5449').rows).toEqual([
    {
      ...row,
      type,
      actor: { ...row.actor, kind },
      audit: {
        op,
        operation: type,
        purpose: 'INCIDENT_HANDLING',
        legalBasis: 'WPF_14',
        reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: '1' },
        subjects: [{ kind: 'INCIDENT', id: '1' }],
      },
    },
  ]);
});
