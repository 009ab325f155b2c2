import { createCipheriv, createDecipheriv } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decrypt } from './aesGcm.ts';
import { openSealed, type PayloadPlace, payloadKeysOf, sealPayload } from './payloadSeal.ts';
import type { SealScheme } from './sealSchemes.ts';

const keys = payloadKeysOf(Buffer.alloc(32, 7));
const place: PayloadPlace = { epoch: '01JEPOCH', n: 12, of: 'INCIDENT#1' };
const payload = { body: 'een woord' } as unknown as Parameters<typeof sealPayload>[2];
const nonce = Buffer.alloc(12, 3);

/** The next algorithm, as it could be introduced: another cipher, another name, the same commitment. */
const chacha = {
  seal: (content: string): string => {
    const cipher = createCipheriv('chacha20-poly1305', keys.seal, nonce, { authTagLength: 16 }).setAAD(
      Buffer.from('INCIDENT#1|01JEPOCH|12'),
      { plaintextLength: Buffer.byteLength(content) },
    );
    const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `c20.${sealed.toString('base64')}`;
  },
  open: ((key, about, content) => {
    const bytes = Buffer.from(content, 'base64');
    const opening = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 })
      .setAAD(Buffer.from(about), { plaintextLength: bytes.length - 16 })
      .setAuthTag(bytes.subarray(-16));
    return Buffer.concat([opening.update(bytes.subarray(0, -16)), opening.final()]);
  }) satisfies SealScheme['open'],
};
const both = new Map<string, SealScheme>([
  ['', { open: decrypt }],
  ['c20', { open: chacha.open }],
]);

describe('another algorithm for sealed contents', () => {
  const { commitment, sealed } = sealPayload(keys, place, payload, nonce);
  const text = JSON.stringify(payload);
  const newer = chacha.seal(text);

  test('is read beside the first one, what either sealed and what the chain said of it unchanged', () => {
    expect(openSealed(keys, place, sealed, commitment, both)).toBe(text);
    expect(openSealed(keys, place, newer, commitment, both)).toBe(text);
    expect(newer).not.toContain('een woord');
  });

  test('is refused by name by a reader that does not know it, and is never taken for the first', () => {
    expect(() => openSealed(keys, place, newer, commitment)).toThrow('c20');
    expect(openSealed(keys, place, sealed, commitment)).toBe(text);
  });

  test.each([
    ['the first passed off as the newer', () => `c20.${sealed}`],
    ['the newer passed off as the first', () => newer.slice(4)],
    [
      'a bit of the newer changed',
      () => `c20.${newer.slice(4).replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'))}`,
    ],
    ['a name nobody knows', () => `rot13.${sealed}`],
  ])('seeded fault: %s opens nothing', (_, forged) => {
    expect(() => openSealed(keys, place, forged(), commitment, both)).toThrow();
  });
});
