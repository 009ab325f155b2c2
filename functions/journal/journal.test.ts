import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../shared/directory/Role.ts';
import type { JournalPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith } from '../middleware/person.fixture.ts';
import { chainOf, type MadeEntry } from './chainOf.fixture.ts';
import { chainState } from './chainState.ts';
import { journal } from './journal.ts';
import { journalEntry } from './journalEntry.ts';
import { journalPageToken } from './journalPageToken.ts';
import { myConsultations } from './myConsultations.ts';
import { hashOf, questionTools } from './questionTools.fixture.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();
const incident = hashOf({ kind: 'INCIDENT', id: '01JINCIDENT' });
const officer = hashOf({ kind: 'PERSON', id: 'person-2' });
const made: readonly MadeEntry[] = [
  {
    at: at(0),
    actor: 'person-1',
    op: 'COLLECT',
    type: 'incident.opened',
    id: '01JINCIDENT',
    subjects: [incident],
    reason: 'INCIDENT',
  },
  {
    at: at(1),
    actor: 'person-2',
    op: 'CONSULT',
    object: '01JINCIDENT',
    subjects: [incident],
    reason: 'ON_DUTY',
  },
  { at: at(2), actor: 'voorbeeld', op: 'AUDITREAD', subjects: [officer], reason: 'COMPLAINT' },
  {
    at: at(3),
    actor: 'person-2',
    op: 'CONSULT',
    object: '01JINCIDENT',
    subjects: [incident],
    reason: 'ON_DUTY',
  },
  { at: at(4), actor: 'person-2', op: 'DENY', type: 'access.denied', subjects: [] },
];
const epochs = [{ epoch: '01JE', pages: chainOf('01JE', made, 2) }];
const withPayload = () => {
  const pages = epochs[0]?.pages ?? [];
  return [
    {
      epoch: '01JE',
      pages: pages.map((page) => ({
        ...page,
        lines: page.lines.map((line) => line.replace('"prevHash"', '"payload":"ab","prevHash"')),
      })),
    },
  ];
};
const reason = { code: 'COMPLAINT', linkType: 'FILE', linkId: 'K-2026-14' };

const ask = async (role: Role, input: object, tools = questionTools(epochs)) => {
  const answer = await journal(tools)(
    { filter: {}, reason, ...input },
    callContextOf(personWith([role]), 'Query.journal'),
  );
  if (!answer.ok) return { code: answer.refusal.code };
  if (!(answer.value instanceof Consulted)) throw new Error('The journal does not say what it showed');
  const page = answer.value.value as JournalPage;
  return { page, shown: answer.value.shown, ns: page.items.map(({ n }) => n) };
};

describe('a reviewer who asks the journal', () => {
  test.each([
    ['everything', {}, [5, 4, 3, 2, 1]],
    [
      'who looked at an incident, by its number',
      { subject: { kind: 'INCIDENT', identifier: '5449-2026-000123' } },
      [4, 2, 1],
    ],
    [
      'who looked at an incident, by its id',
      { subject: { kind: 'INCIDENT', identifier: '01JINCIDENT' } },
      [4, 2, 1],
    ],
    [
      'who looked at a person, by the name people know',
      { subject: { kind: 'PERSON', identifier: 'M. Denkbeeld' } },
      [3],
    ],
    ['what a person did', { actorId: 'person-2' }, [5, 4, 2]],
    ['for what reason', { reasonCode: 'COMPLAINT' }, [3]],
    [
      'which look-ups in two minutes, in another zone of time',
      { ops: ['CONSULT'], from: '2026-11-22T09:01:00+01:00', to: '2026-11-22T09:02:00+01:00' },
      [2],
    ],
    [
      'something this zone does not have',
      { subject: { kind: 'INCIDENT', identifier: '5449-2026-999999' } },
      [],
    ],
  ])('%s gets exactly that', async (_, filter, ns) => {
    expect((await ask('INTERNAL_REVIEW', { filter })).ns).toEqual(ns);
  });

  test('sees names and numbers, and the journal learns whose doings were shown', async () => {
    const { page, shown } = await ask('INTERNAL_REVIEW', {
      filter: { subject: { kind: 'INCIDENT', identifier: '5449-2026-000123' } },
    });

    expect(page?.items[0]).toMatchObject({
      actor: { id: 'person-2', name: 'M. Denkbeeld' },
      objectId: '01JINCIDENT',
      objectLabel: '5449-2026-000123',
    });
    expect(shown).toEqual({
      subjects: [
        { kind: 'INCIDENT', id: '01JINCIDENT' },
        { kind: 'PERSON', id: 'person-2' },
        { kind: 'PERSON', id: 'person-1' },
      ],
      count: 3,
    });
  });

  test.each([
    ['INTERNAL_REVIEW', 'A. Voorbeeld', 'klacht van een buur'],
    ['DPO', 'A. Voorbeeld', 'klacht van een buur'],
    ['AUDITOR_COC', 'person-1', null],
  ] as const)('as %s reads %s and the reason %s', async (role, name, text) => {
    const tools = questionTools(withPayload(), {
      '01JE/1': { reasonText: 'klacht van een buur', body: '{}' },
      '01JE/2': 'ERASED',
    });

    const { page } = await ask(role, {}, tools);

    expect(page?.items.at(-1)).toMatchObject({ actor: { name }, reason: { text }, payloadErased: false });
    expect(page?.items.at(-2)).toMatchObject({ payloadErased: true, reason: { text: null } });
    const content = JSON.stringify(page);
    expect(content.includes('5449-2026-000123')).toBe(role !== 'AUDITOR_COC');
    expect(content.includes('klacht')).toBe(role !== 'AUDITOR_COC');
    expect(content).not.toContain('{}"body');
  });

  test('reads on from page to page', async () => {
    const first = await ask('DPO', { limit: 2 });
    const second = await ask('DPO', { limit: 2, nextToken: first.page?.nextToken });
    const third = await ask('DPO', { limit: 2, nextToken: second.page?.nextToken });

    expect([first.ns, second.ns, third.ns]).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.page?.nextToken).toBeNull();
  });

  const other = { filter: { actorId: 'person-2' } };
  const madeUp = Buffer.from('1|00000000000000000000000000000000|01JE|4').toString('base64url');
  test.each([
    [
      'a token of another question',
      { ...other, nextToken: journalPageToken({}, 'voorbeeld', { epoch: '01JE', below: 4 }) },
      'page.tokenInvalid',
    ],
    [
      'a token of another person',
      { nextToken: journalPageToken({}, 'somebody', { epoch: '01JE', below: 4 }) },
      'page.tokenInvalid',
    ],
    ['a made-up token', { nextToken: madeUp }, 'page.tokenInvalid'],
    ['a token that is none', { nextToken: 'x' }, 'page.tokenInvalid'],
    ['a period that ends before it begins', { filter: { from: at(5), to: at(1) } }, 'journal.periodReversed'],
    ['no filter at all', { filter: null }, 'input.invalid'],
    ['a time that is none', { filter: { from: '2026-02-31T99:00:00Z' } }, 'input.invalid'],
    ['an op of its own', { filter: { ops: ['PEEK'] } }, 'input.invalid'],
    ['a page too long', { limit: 101 }, 'input.invalid'],
    ['a field too many', { filter: { zone: '5450' } }, 'input.invalid'],
    [
      'an address of control characters',
      { filter: { subject: { kind: 'ADDRESS', identifier: 'x\u0000y' } } },
      'input.invalid',
    ],
    ['a reason too short', { reason: { code: 'OTHER', text: 'zomaar' } }, 'reason.textTooShort'],
    [
      'a reason that hangs on no incident here',
      { reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: '5449-2026-000999' } },
      'reason.linkUnknown',
    ],
    [
      'a reason that hangs on nobody here',
      { reason: { code: 'STAFF_MATTER', linkType: 'PERSON', linkId: 'x' } },
      'reason.linkUnknown',
    ],
  ])('with %s is refused by a clear word', async (_, input, code) => {
    expect(await ask('INTERNAL_REVIEW', input)).toEqual({ code });
  });

  test('a token of this question and person is accepted (the control)', async () => {
    expect(
      (await ask('DPO', { nextToken: journalPageToken({}, 'voorbeeld', { epoch: '01JE', below: 4 }) })).ns,
    ).toEqual([3, 2, 1]);
  });
});

describe('one entry', () => {
  const entry = (n: number, pages = epochs) =>
    journalEntry({ ...questionTools(pages), sha256: (bytes) => createHash('sha256').update(bytes).digest() })(
      { epoch: '01JE', n, reason },
      callContextOf(personWith(['DPO']), 'Query.journalEntry'),
    );
  const verified = async (n: number, pages = epochs) => {
    const answer = await entry(n, pages);
    return answer.ok && answer.value instanceof Consulted
      ? (answer.value.value as { verified: boolean }).verified
      : answer;
  };

  test('is verified where it and the one before are as they were hashed', async () => {
    expect(await Promise.all([1, 2, 3, 4, 5].map((n) => verified(n)))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test('a seeded fault, one changed letter, unverifies it', async () => {
    const pages = (epochs[0]?.pages ?? []).map((page) => ({
      ...page,
      lines: page.lines.map((line) => line.replace('"AUDITREAD"', '"CONSULT"')),
    }));

    expect(await Promise.all([2, 3, 4].map((n) => verified(n, [{ epoch: '01JE', pages }])))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('that is not there is not found', async () => {
    expect(await entry(6)).toMatchObject({
      ok: false,
      refusal: { errorType: 'NOT_FOUND', code: 'journal.entryUnknown' },
    });
  });
});

describe('one’s own look-ups', () => {
  test('are one’s own, whatever is asked', async () => {
    const tools = questionTools(epochs);
    const mine = await myConsultations(tools)(
      {},
      callContextOf(personWith(['OFFICER']), 'Query.myConsultations'),
    );
    const forged = await myConsultations(tools)(
      { actorId: 'person-2' },
      callContextOf(personWith(['OFFICER']), 'Query.myConsultations'),
    );

    expect(mine).toMatchObject({
      ok: true,
      value: { items: [{ n: 3, actor: { id: 'voorbeeld', name: 'A. Voorbeeld' } }] },
    });
    expect(forged).toMatchObject({ ok: false, refusal: { code: 'input.invalid' } });
  });
});

describe('the state of the chain', () => {
  const state = (checkpoint: object | null) =>
    chainState({ chain: questionTools(epochs).chain, readCheckpoint: async () => checkpoint as never })(
      undefined,
      callContextOf(personWith(['OFFICER'])),
    );

  test.each([
    ['not signed yet', null, { n: 5, signed: null, unsigned: 5, sound: true }],
    [
      'signed a while ago',
      { epoch: '01JE', size: 3, sound: true, witnesses: ['coc'] },
      { unsigned: 2, sound: true, signed: { size: 3 } },
    ],
    ['found wrong', { epoch: '01JE', size: 3, sound: false, witnesses: [] }, { sound: false }],
    [
      'signed before it was restored',
      { epoch: '01JD', size: 900, sound: true, witnesses: [] },
      { unsigned: 5 },
    ],
  ])('%s', async (_, checkpoint, value) => {
    expect(await state(checkpoint)).toMatchObject({ ok: true, value });
  });
});
