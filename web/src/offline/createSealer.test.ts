import { describe, expect, test } from 'vitest';
import { createSealer } from './createSealer.ts';

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

describe('What is sealed on the device', () => {
  test('opens with its key at its place, and shows nothing of the text', async () => {
    const sealer = createSealer(await newKey());

    const sealed = await sealer.seal('Verdachte vlucht richting station ✓', '5449/p/note:1');

    expect(Buffer.from(sealed, 'base64').includes('station')).toBe(false);
    expect(await sealer.open(sealed, '5449/p/note:1')).toBe('Verdachte vlucht richting station ✓');
  });

  test('does not open elsewhere, with another key, or with any bit of it changed', async () => {
    const sealer = createSealer(await newKey());
    const other = createSealer(await newKey());
    const sealed = await sealer.seal('nota', 'here');
    const bytes = Buffer.from(sealed, 'base64');
    let opened = 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8((flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
      if ((await sealer.open(flipped.toString('base64'), 'here')) !== null) opened += 1;
    }
    console.log(`sealed text: N=${bytes.length * 8} flipped bits, ${opened} opened`);

    expect(opened).toBe(0);
    expect(await sealer.open(sealed, 'there')).toBe(null);
    expect(await other.open(sealed, 'here')).toBe(null);
    expect(await sealer.open('not even base64!', 'here')).toBe(null);
    // Positive control.
    expect(await sealer.open(sealed, 'here')).toBe('nota');
  });
});
