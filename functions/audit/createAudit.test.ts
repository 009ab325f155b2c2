import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { PendingRowSchema } from '../../shared/journal/PendingRowSchema.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import { Consulted } from './Consulted.ts';
import { createAudit } from './createAudit.ts';

const id = v.parse(UlidSchema, '01JDZ000000000000000000001');
const context = callContextOf({ ...personWith(['OFFICER']), unit: 'OO 05' }, 'Query.incident');
const complaint = { code: 'COMPLAINT', linkType: 'FILE', linkId: 'K-14', text: 'een getypte reden' } as const;

const auditing = (write: (row: PendingRow) => Promise<void> = async () => {}) => {
  const rows: PendingRow[] = [];
  const audit = createAudit({
    zone,
    clock: { now: () => millisecondsOf('2026-11-22T10:00:00.000Z') },
    newUlid: () => id,
    write: async (row) => {
      await write(row);
      rows.push(row);
    },
  });
  return { audit, rows };
};

test('a consultation is two versions of one thing, in no feed, and what the sequencer takes', async () => {
  const { audit, rows } = auditing();
  const subjects = [{ kind: 'INCIDENT', id: 'i' }] as const;

  const intent = await audit.asked(context, complaint);
  await audit.answered(intent, new Consulted('what was asked', { subjects, count: 1, objectId: 'i' }));

  expect(rows.map(({ pk, sk, type }) => [pk, sk, type])).toEqual([
    [`AUDIT#${id}`, 'PENDING#0000000001', 'consultation.asked'],
    [`AUDIT#${id}`, 'PENDING#0000000002', 'consultation.answered'],
  ]);
  expect(rows[1]?.audit).toEqual({
    op: 'CONSULT',
    operation: 'Query.incident',
    purpose: 'INCIDENT_HANDLING',
    legalBasis: 'WPF_14',
    reason: complaint,
    subjects,
    count: 1,
    objectId: 'i',
    decision: { effect: 'allow', policies: [] },
    role: 'OFFICER',
    unit: 'OO 05',
    session: 'session-1',
  });
  expect(rows.every((row) => row.topic === undefined)).toBe(true);
  expect(rows.map((row) => v.parse(PendingRowSchema, { ...row }))).toEqual(rows);
});

test('a reason that follows from the answer is taken where none was stated, and no other', async () => {
  const { audit, rows } = auditing();
  const shown = { subjects: [], count: 0, reason: { code: 'ON_DUTY' } } as const;

  await audit.answered(await audit.asked(context), new Consulted([], shown));
  await audit.answered(await audit.asked(context, complaint), new Consulted([], shown));

  expect(rows.map((row) => row.audit.reason?.code)).toEqual([undefined, 'ON_DUTY', 'COMPLAINT', 'COMPLAINT']);
});

test('an answer that was refused shows nothing', async () => {
  const { audit, rows } = auditing();

  await audit.answered(await audit.asked(context), null);

  expect(rows[1]?.audit).toMatchObject({ count: 0, subjects: [] });
});

test('a refusal says by which rules, and whom it was about', async () => {
  const { audit, rows } = auditing();
  const decision = { effect: 'deny', policies: ['wall'] } as const;

  await audit.denied(context, decision, [{ kind: 'PERSON', id: 'p' }]);

  expect(rows).toMatchObject([
    {
      type: 'access.denied',
      audit: { op: 'DENY', operation: 'Query.incident', decision, subjects: [{ kind: 'PERSON', id: 'p' }] },
    },
  ]);
});

test('what else happens is journalled under its own name, by a machine too', async () => {
  const { audit, rows } = auditing();
  const { operation } = context;
  const machine = { actor: { kind: 'MACHINE', id: 'cic', name: 'CIC' }, operation } as const;

  await audit.happened(machine, {
    type: 'session.opened',
    op: 'LOGIN',
    subjects: [],
    objectId: 's',
    reason: complaint,
  });
  await audit.happened(machine, { type: 'session.opened', subjects: [] });

  expect(rows[0]?.audit).toMatchObject({ op: 'LOGIN', objectId: 's', reason: complaint });
  expect(rows[1]?.audit).toEqual({
    op: 'CONSULT',
    operation: 'Query.incident',
    purpose: 'INCIDENT_HANDLING',
    legalBasis: 'WPF_14',
    subjects: [],
  });
});

test.each(['asked', 'answered', 'denied', 'happened'] as const)(
  '%s rejects when the row is not stored',
  async (step) => {
    const { audit } = auditing(async () => {
      throw new Error('the table is away');
    });
    const calls = {
      asked: () => audit.asked(context),
      answered: () => audit.answered({ id, audited: context }, null),
      denied: () => audit.denied(context, { effect: 'deny', policies: [] }),
      happened: () => audit.happened(context, { type: 'session.opened', subjects: [] }),
    };

    await expect(calls[step]()).rejects.toThrow('the table is away');
  },
);
