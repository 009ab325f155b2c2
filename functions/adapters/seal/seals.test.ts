import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import { payloadOf } from '../../../shared/journal/payloadOf.ts';
import { pendingRowOf } from '../../../shared/journal/pendingRow.fixture.ts';
import { createSeals } from './createSeals.ts';
import { openSealed, payloadKeysOf } from './payloadSeal.ts';
import { subjectHashWith } from './subjectHashWith.ts';
import { unwrapSecret } from './wrappedSecret.ts';

const keys = { subjects: new Uint8Array(32).fill(1), payloads: new Uint8Array(32).fill(2) };
const wrapping = createSecretKey(keys.payloads);
const place = { epoch: 'A', n: 7 };

/** Bytes that never repeat, as chance would. */
const chance = () => {
  let count = 0;
  return (length: number) => new Uint8Array(length).fill(++count % 256);
};

const sealedOf = (row: PendingRow, random = chance()) => {
  const sealed = createSeals(keys, random, new Map()).seal(row, place);
  if (sealed?.sealed == null || sealed.fresh === null) throw new Error('nothing was sealed');
  const secret = payloadKeysOf(unwrapSecret(wrapping, row.pk, sealed.fresh.wrapped));
  return { ...sealed, sealed: sealed.sealed, secret, at: { ...place, of: row.pk } };
};

describe('a payload', () => {
  test('is opened by its aggregate’s secret, to what was sealed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.option(fc.string()), (body, text) => {
        const row = pendingRowOf('1', 1, { body });
        const reason = { code: 'OTHER', ...(text === null ? {} : { text }) } as const;
        const whole = { ...row, audit: { ...row.audit, reason } };
        const { secret, at, sealed, commitment } = sealedOf(whole);

        expect(JSON.parse(openSealed(secret, at, sealed, commitment))).toEqual(
          JSON.parse(JSON.stringify(payloadOf(whole))),
        );
        expect(Buffer.from(sealed, 'base64').includes(`"body":${JSON.stringify(body)}`)).toBe(false);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('is not opened by anything else, elsewhere, or with a bit of it changed', () => {
    const { secret, at, sealed, commitment } = sealedOf(pendingRowOf('1', 1, { body: '{"text":"é"}' }));
    const bytes = Buffer.from(sealed, 'base64');
    let tried = 0;
    const fails = (open: () => string): void => {
      tried++;
      expect(open).toThrow();
    };

    expect(openSealed(secret, at, sealed, commitment)).toContain('text');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      fails(() => openSealed(secret, at, changed.toString('base64'), commitment));
    }
    fails(() => openSealed(payloadKeysOf(new Uint8Array(32).fill(9)), at, sealed, commitment));
    fails(() => openSealed(secret, { ...at, n: 8 }, sealed, commitment));
    fails(() => openSealed(secret, { ...at, epoch: 'B' }, sealed, commitment));
    fails(() => openSealed(secret, { ...at, of: 'INCIDENT#2' }, sealed, commitment));
    fails(() =>
      openSealed(
        secret,
        at,
        sealed,
        commitment.replace(/^./, (one) => (one === '0' ? '1' : '0')),
      ),
    );
    fails(() => openSealed(secret, at, sealed.slice(0, 20), commitment));
    console.log(`sealed payload: N=${tried} changes, 0 opened`);
  });

  test('equal contents are committed to differently, so that nobody can tell or guess them', () => {
    const seals = createSeals(keys, chance(), new Map());
    const commitments = [
      seals.seal(pendingRowOf('1', 1), { epoch: 'A', n: 1 }),
      seals.seal(pendingRowOf('1', 2), { epoch: 'A', n: 2 }),
      seals.seal(pendingRowOf('2', 1), { epoch: 'A', n: 1 }),
    ].map((sealed) => sealed?.commitment);

    expect(new Set(commitments).size).toBe(3);
  });
});

describe('an aggregate’s secret', () => {
  test('is made once, offered until it is stored, and used again', () => {
    const seals = createSeals(keys, chance(), new Map());
    const first = seals.seal(pendingRowOf('1', 1), place);
    const second = seals.seal(pendingRowOf('1', 2), place);
    seals.stored(first?.fresh ? [first.fresh] : []);
    const third = seals.seal(pendingRowOf('1', 3), place);

    expect(second?.fresh).toEqual(first?.fresh);
    expect(third?.fresh).toBeNull();
  });

  test('that was erased is not replaced: what comes after it is committed to and not kept', () => {
    const seals = createSeals(keys, chance(), new Map([['INCIDENT#1', 'ERASED']]));

    expect(seals.seal(pendingRowOf('1', 9), place)).toMatchObject({
      commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
      sealed: null,
      fresh: null,
    });
  });

  test('wrapped for one aggregate does not open under another’s name', () => {
    const wrapped = sealedOf(pendingRowOf('1', 1)).fresh?.wrapped ?? '';

    expect(unwrapSecret(wrapping, 'INCIDENT#1', wrapped)).toHaveLength(32);
    expect(() => unwrapSecret(wrapping, 'INCIDENT#2', wrapped)).toThrow();
    expect(() => unwrapSecret(createSecretKey(keys.subjects), 'INCIDENT#1', wrapped)).toThrow();
  });
});

test('a subject’s hash tells its kind and its zone’s key apart, and is always the same', () => {
  const hash = subjectHashWith(keys.subjects);

  expect(hash({ kind: 'INCIDENT', id: '7' })).toBe(hash({ kind: 'INCIDENT', id: '7' }));
  expect(hash({ kind: 'INCIDENT', id: '7' })).not.toBe(hash({ kind: 'PERSON', id: '7' }));
  expect(hash({ kind: 'INCIDENT', id: '7' })).not.toBe(
    subjectHashWith(keys.payloads)({ kind: 'INCIDENT', id: '7' }),
  );
});
