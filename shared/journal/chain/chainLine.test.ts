import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfHash } from './bytesOfHash.ts';
import { chainLine } from './chainLine.ts';
import { entryHash } from './entryHash.ts';
import { firstPrevHash } from './firstPrevHash.ts';
import { hexOf } from './hexOf.ts';
import { unlinkLine } from './unlinkLine.ts';
import { utf8 } from './utf8.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

const entry = {
  v: 2,
  zone: '5998',
  epoch: 'E1',
  n: 1,
  at: '2026-11-22T10:00:00.000Z',
  actor: { kind: 'PERSON', id: 'p-1' },
  op: 'CONSULT',
  type: 'consultation.asked',
  tv: 1,
  id: '01J0000000000000000000000A',
  version: 1,
  purpose: 'OPERATIONAL',
  legalBasis: 'WPA 44/1',
  subjects: [],
};

describe('the platform this chain stands on', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('hashes as FIPS 180 says', (text, expected) => {
    expect(hexOf(sha256(utf8(text)))).toBe(expected);
  });

  it('writes JSON as RFC 8785 (3.2.2, 3.2.3) says', () => {
    const sample: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalize(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '😀': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalize(names) ?? '{}')).toSorted()).toEqual(
      Object.values(names).toSorted(),
    );
    expect((canonicalize(names) ?? '').match(/:"[^"]+"/g)?.map((member) => member.slice(2, -1))).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });
});

describe('a line of the chain', () => {
  it('is hashed as SHA-256(0x00 ‖ hash before ‖ canonical JSON)', () => {
    const canonical = canonicalize(entry) ?? '';
    const expected = createHash('sha256')
      .update(Buffer.concat([Buffer.from([0]), Buffer.alloc(32), Buffer.from(canonical, 'utf8')]))
      .digest('hex');
    const { line, hash } = chainLine(sha256, firstPrevHash, entry);
    expect(hash).toBe(expected);
    // Kept as it was on the first day: whoever changes how lines are hashed breaks every journal there is.
    expect(hash).toBe('6c8bcfdc98cb9c1d2886fbf06d264ea07a566977c3eebd342da7babe2f99ee26');
    expect(line).toBe(canonicalize({ ...entry, prevHash: firstPrevHash, hash }));
  });

  it('gives back what was hashed, whatever text it holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed()),
      fc.constantFrom(`,"hash":"${'a'.repeat(64)}","id":"`, `","prevHash":"${firstPrevHash}","purpose":"x`),
    );
    const someHash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(hexOf);
    fc.assert(
      fc.property(text, text, text, someHash, (id, purpose, device, prevHash) => {
        const whole = { ...entry, id, purpose, device, actor: { kind: 'PERSON', id, role: device } };
        const { line, hash } = chainLine(sha256, prevHash, whole);
        const parts = unlinkLine(line);
        expect(parts).toEqual({ canonical: canonicalize(whole), prevHash, hash });
        expect(entryHash(sha256, prevHash, parts?.canonical ?? '')).toBe(hash);
        expect(hexOf(bytesOfHash(prevHash))).toBe(prevHash);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is not taken apart when its hashes are missing, misspelt or out of place', () => {
    const { line, hash } = chainLine(sha256, firstPrevHash, entry);
    const member = `,"hash":"${hash}"`;
    const broken = [
      '',
      line.replace(member, ''),
      line.replace(hash, hash.toUpperCase()),
      line.replace(member, '').replace(',"purpose"', `${member},"purpose"`),
      line.replace(hash, hash.slice(1)),
      line.replace(',"hash":', ', "hash":'),
    ];
    expect(unlinkLine(line)).not.toBeNull();
    for (const text of broken) expect(unlinkLine(text)).toBeNull();
    expect(() => bytesOfHash(hash.toUpperCase())).toThrow();
  });
});
