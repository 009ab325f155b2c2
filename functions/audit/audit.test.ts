import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { PendingRowSchema } from '../../shared/journal/PendingRowSchema.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import { Consulted } from './Consulted.ts';
import { createAudit } from './createAudit.ts';
import { originOf } from './originOf.ts';

const id = v.parse(UlidSchema, '01JDZ0000000000000000000AA');
const incident = { kind: 'INCIDENT', id: 'i-1' } as const;
const complaint = { code: 'COMPLAINT', linkType: 'FILE', linkId: 'K-14' } as const;
const onDuty = { code: 'ON_DUTY' } as const;

const person = { ...personWith(['OFFICER', 'TEAM_LEAD']), unit: 'OO 05' };
const call = callContextOf(person, 'Query.incident', {
  session: { id: 's-1', startedAt: 0, deviceId: 'tablet-0001' },
  decision: { effect: 'allow', policies: ['officer.incident'] },
});

const origin = {
  op: 'CONSULT',
  operation: 'Query.incident',
  purpose: 'INCIDENT_HANDLING',
  legalBasis: 'WPF_14',
  decision: { effect: 'allow', policies: ['officer.incident'] },
  role: 'OFFICER TEAM_LEAD',
  unit: 'OO 05',
  session: 's-1',
  device: 'tablet-0001',
};

const row = (version: number, type: string, audit: object) => ({
  pk: `AUDIT#${id}`,
  sk: `PENDING#${String(version).padStart(10, '0')}`,
  kind: 'PENDING',
  schema: 2,
  zone,
  at: '2026-11-22T10:00:00.000Z',
  actor: { kind: 'PERSON', id: 'voorbeeld', name: 'A. Voorbeeld' },
  type,
  v: 1,
  id,
  version,
  body: '',
  commandId: id,
  audit,
});

const journal = () => {
  const rows: PendingRow[] = [];
  const audit = createAudit({
    zone,
    clock: { now: () => millisecondsOf('2026-11-22T10:00:00.000Z') },
    newUlid: () => id,
    write: async (written) => void rows.push(written),
  });
  return { rows, audit };
};

describe('what the journal hears of a look', () => {
  test('is first that it was asked, why and with what right, then what it showed, under one id', async () => {
    const { rows, audit } = journal();

    const intent = await audit.asked(call, complaint);
    await audit.answered(
      intent,
      new Consulted('seen', { subjects: [incident], count: 1, objectId: 'i-1', reason: onDuty }),
    );

    expect(rows).toStrictEqual([
      row(1, 'consultation.asked', { ...origin, reason: complaint, subjects: [] }),
      row(2, 'consultation.answered', {
        ...origin,
        reason: complaint,
        subjects: [incident],
        count: 1,
        objectId: 'i-1',
      }),
    ]);
    expect(rows.map((written) => v.is(PendingRowSchema, written))).toStrictEqual([true, true]);
  });

  test('has the reason that follows from the call where none was stated', async () => {
    const { rows, audit } = journal();

    await audit.answered(
      await audit.asked(call),
      new Consulted('seen', { subjects: [], count: 0, reason: onDuty }),
    );

    expect(rows[0]?.audit).toStrictEqual({ ...origin, subjects: [] });
    expect(rows[1]?.audit).toStrictEqual({ ...origin, reason: onDuty, subjects: [], count: 0 });
  });

  test('says of one that was refused that it showed nothing', async () => {
    const { rows, audit } = journal();

    await audit.answered(await audit.asked(call), null);

    expect(rows[1]).toStrictEqual(row(2, 'consultation.answered', { ...origin, subjects: [], count: 0 }));
  });
});

describe('what the journal hears of what changes nothing', () => {
  test('a refusal, by which policies', async () => {
    const { rows, audit } = journal();
    const decision = { effect: 'deny', policies: ['wall.zone'] } as const;

    await audit.denied(call, decision);

    expect(rows).toStrictEqual([row(1, 'access.denied', { ...origin, op: 'DENY', decision, subjects: [] })]);
  });

  test('something that happened, as what it is', async () => {
    const { rows, audit } = journal();

    await audit.happened(call, {
      type: 'session.opened',
      op: 'LOGIN',
      subjects: [incident],
      reason: onDuty,
      objectId: 'o',
    });
    await audit.happened(call, { type: 'export.fetched', subjects: [] });

    expect(rows).toStrictEqual([
      row(1, 'session.opened', {
        ...origin,
        op: 'LOGIN',
        reason: onDuty,
        subjects: [incident],
        objectId: 'o',
      }),
      row(1, 'export.fetched', { ...origin, subjects: [] }),
    ]);
  });

  test('nothing, where it cannot be written: the caller is told', async () => {
    const audit = createAudit({
      zone,
      clock: { now: () => 0 },
      newUlid: () => id,
      write: async () => {
        throw new Error('the table is away');
      },
    });

    await expect(audit.asked(call)).rejects.toThrow('away');
    await expect(audit.denied(call, { effect: 'deny', policies: [] })).rejects.toThrow('away');
    await expect(audit.happened(call, { type: 'x', subjects: [] })).rejects.toThrow('away');
  });
});

describe('where an entry comes from', () => {
  test('names the device of the command before that of the session', () => {
    expect(originOf(call, 'desk-0002')).toStrictEqual({ ...origin, device: 'desk-0002' });
  });

  test('leaves out what is not known: a machine has no role, unit, session or device', () => {
    const { actor, operation } = call;

    expect(originOf({ actor, operation })).toStrictEqual({
      op: 'CONSULT',
      operation: 'Query.incident',
      purpose: 'INCIDENT_HANDLING',
      legalBasis: 'WPF_14',
    });
    expect(originOf({ actor, operation, person: personWith([]), session: { id: 's' } })).toStrictEqual({
      op: 'CONSULT',
      operation: 'Query.incident',
      purpose: 'INCIDENT_HANDLING',
      legalBasis: 'WPF_14',
      session: 's',
    });
  });
});
