import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownSha256, verifyExport } from '../../shared/journal/verifier/patrouille-verify.ts';
import { exportLines, headOf, makeSigners } from './exportOf.ts';
import { makeChain } from './makeChain.ts';

const signers = makeSigners();
const trust = [signers.zone, ...signers.witnesses].map((one) => one.text);
const chain = makeChain(300);

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length);
}
const bytesOf = (lines: readonly string[]): Buffer => Buffer.from(lines.join(''));

describe('the verifier', () => {
  it.each(['WHOLE', 'RANGE', 'SELECTION'] as const)(
    'finds a %s export right, in pieces of any length',
    async (kind) => {
      const lines = await exportLines(chain, {
        kind,
        signers,
        sizes: [100, 250],
        ...(kind === 'RANGE' ? { from: 37, to: 201 } : {}),
        ...(kind === 'SELECTION' ? { chosen: [3, 4, 5, 90, 249, 250] } : {}),
      });
      for (const length of [1, 7, 1_000, 10_000_000]) {
        const verdict = await verifyExport(pieces(bytesOf(lines), length), { trust });
        expect(verdict).toMatchObject({
          ok: true,
          trusted: true,
          fault: null,
          entries: lines.length - 2,
          size: 250,
        });
        expect(verdict.signedBy.map(({ name }) => name)).toEqual([
          'patrouille/5998',
          'coc.example/witness',
          'patrouille/5345/witness',
        ]);
      }
    },
  );

  it('says when it has only the keys the file brought', async () => {
    const bytes = bytesOf(await exportLines(chain, { signers }));
    expect(await verifyExport(pieces(bytes, 999))).toMatchObject({ ok: true, trusted: false });
  });

  it('knows a head that was kept, and a journal that is another or shorter', async () => {
    const bytes = bytesOf(await exportLines(chain, { signers, sizes: [250] }));
    const other = makeChain(300, { what: 'Query.other' });
    const seen = (note: string) => verifyExport(pieces(bytes, 999), { trust, seen: [note] });
    expect(await seen(headOf(chain, 200, signers))).toMatchObject({ ok: true });
    expect(await seen(headOf(other, 200, signers))).toMatchObject({ fault: { why: 'SEEN', n: 200 } });
    expect(await seen(headOf(chain, 260, signers))).toMatchObject({ fault: { why: 'SEEN' } });
  });

  it('hashes by itself as Node does, so that a browser comes to the same end', async () => {
    for (let length = 0; length < 300; length++) {
      const bytes = randomBytes(length);
      expect(Buffer.from(ownSha256.one(bytes)).toString('hex')).toBe(
        createHash('sha256').update(bytes).digest('hex'),
      );
      const stream = ownSha256.stream();
      for (let from = 0; from < length; from += 37) stream.update(bytes.subarray(from, from + 37));
      expect(Buffer.from(stream.digest()).equals(ownSha256.one(bytes))).toBe(true);
    }
    const lines = await exportLines(chain, { signers });
    expect(await verifyExport(pieces(bytesOf(lines), 4_096), { trust }, ownSha256)).toMatchObject({
      ok: true,
    });
    const wrong = bytesOf(lines);
    wrong[wrong.length >> 1] = (wrong[wrong.length >> 1] ?? 0) ^ 4;
    expect(await verifyExport(pieces(wrong, 4_096), { trust }, ownSha256)).toMatchObject({ ok: false });
  });
});
