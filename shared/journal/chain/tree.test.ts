import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfHash } from './bytesOfHash.ts';
import { checkConsistency } from './checkConsistency.ts';
import { checkInclusion } from './checkInclusion.ts';
import { extendRange } from './extendRange.ts';
import { extendTiles } from './extendTiles.ts';
import { proofText } from './proofText.ts';
import { proveConsistency } from './proveConsistency.ts';
import { proveInclusion } from './proveInclusion.ts';
import { rangeRoot } from './rangeRoot.ts';
import { readNodeOfTiles } from './readNodeOfTiles.ts';
import { emptyRange } from './TreeRange.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const leaf = (number: number): string =>
  createHash('sha256')
    .update(Buffer.from([0]))
    .update(String(number))
    .digest('hex');
const known = Array.from({ length: 2_500 }, (_, number) => leaf(number));
const leaves = (count: number, from = 0): string[] => known.slice(from, from + count);

/** RFC 6962, 2.1, word for word and as slowly as it reads. */
const naiveRoot = (hashes: readonly string[]): string => {
  if (hashes.length === 0) return createHash('sha256').digest('hex');
  const [only] = hashes;
  if (hashes.length === 1 && only !== undefined) return only;
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return createHash('sha256')
    .update(Buffer.from([1]))
    .update(bytesOfHash(naiveRoot(hashes.slice(0, split))))
    .update(bytesOfHash(naiveRoot(hashes.slice(split))))
    .digest('hex');
};

/** A tree kept in tiles, grown in the given steps. */
const grow = async (steps: readonly number[]) => {
  const tiles = new Map<string, readonly string[]>();
  const readTile = async ({ level, index }: { level: number; index: number }) => {
    const hashes = tiles.get(`${level}/${index}`);
    if (hashes === undefined) throw new Error(`no tile ${level}/${index}`);
    return hashes;
  };
  let range = emptyRange;
  for (const step of steps) {
    const added = leaves(step, range.size);
    for (const tile of await extendTiles(sha256, readTile, range.size, added)) {
      tiles.set(`${tile.level}/${tile.index}`, tile.hashes);
    }
    range = extendRange(sha256, range, added);
  }
  return { range, tiles, readNode: readNodeOfTiles(sha256, readTile) };
};

const steps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });

describe('the tree over the entries', () => {
  it('has the roots that Certificate Transparency published for its test tree', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const hashes = inputs.map((input) =>
      createHash('sha256')
        .update(Buffer.from([0]))
        .update(Buffer.from(input, 'hex'))
        .digest('hex'),
    );
    expect(rangeRoot(sha256, extendRange(sha256, emptyRange, hashes))).toBe(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    );
    expect(rangeRoot(sha256, extendRange(sha256, emptyRange, hashes.slice(0, 3)))).toBe(
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    );
    expect(rangeRoot(sha256, emptyRange)).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('has the same root however it was grown', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sizes) => {
        const { range, tiles } = await grow(sizes);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(range.size).toBe(total);
        expect(rangeRoot(sha256, range)).toBe(naiveRoot(leaves(total)));
        expect(
          [...tiles.entries()].filter(([key]) => key.startsWith('0/')).flatMap(([, own]) => own),
        ).toEqual(leaves(total));
      }),
      { numRuns: 60 },
    );
  });

  it('proves of every entry that it is in, in a kilobyte, and of nothing else', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(), async (sizes, someIndex, someSize) => {
        const { range, readNode } = await grow(sizes);
        const size = 1 + (someSize % range.size);
        const index = someIndex % size;
        const root = naiveRoot(leaves(size));
        const proof = await proveInclusion(sha256, readNode, index, size);
        const claim = { hash: leaf(index), index, size, root, proof };
        expect(checkInclusion(sha256, claim)).toBe(true);
        const lies = [
          { ...claim, hash: leaf(index + 1) },
          { ...claim, index: size },
          { ...claim, index: -1 },
          { ...claim, root: leaf(0).replace(/^./, 'g') },
          { ...claim, root: leaf(size + 1) },
          { ...claim, proof: [...proof, leaf(7)] },
          ...(size > 1
            ? [
                { ...claim, index: (index + 1) % size },
                { ...claim, proof: proof.slice(1) },
                { ...claim, proof: proof.slice(0, -1) },
                { ...claim, proof: proof.with(0, leaf(size + 5)) },
              ]
            : []),
        ];
        for (const lie of lies) {
          tried += 1;
          expect(checkInclusion(sha256, lie)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
    expect(proofText(leaves(20)).length).toBeLessThanOrEqual(1_024);
    expect(proofText(leaves(24)).length).toBeLessThanOrEqual(1_024);
    console.log(`tree: ${tried} false claims of inclusion refused, 100 true ones taken`);
  });

  it('proves that it only grew, and of no fork that it did', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(), async (sizes, someSize, someBefore) => {
        const { range, readNode } = await grow(sizes);
        const size = 1 + (someSize % range.size);
        const before = 1 + (someBefore % size);
        const older = naiveRoot(leaves(before));
        const root = naiveRoot(leaves(size));
        const proof = await proveConsistency(sha256, readNode, before, size);
        const claim = { before: { size: before, root: older }, after: { size, root }, proof };
        expect(checkConsistency(sha256, claim)).toBe(true);
        const forked = naiveRoot(leaves(before).with(someSize % before, leaf(-1)));
        const lies = [
          { ...claim, before: { size: before, root: forked } },
          { ...claim, after: { size, root: naiveRoot(leaves(size).with(someBefore % size, leaf(-2))) } },
          { ...claim, before: { size: 0, root: older } },
          { ...claim, before: { size: size + 1, root: older } },
          { ...claim, proof: [...proof, leaf(7)] },
          ...(proof.length > 0
            ? [
                { ...claim, proof: proof.slice(1) },
                { ...claim, proof: proof.with(0, leaf(-3)) },
              ]
            : []),
        ];
        for (const lie of lies) {
          tried += 1;
          expect(checkConsistency(sha256, lie)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
    console.log(`tree: ${tried} false claims of consistency refused, 100 true ones taken`);
  });
});
