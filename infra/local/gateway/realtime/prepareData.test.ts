import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataIdPart, prepareData } from './prepareData.ts';

/** RFC 6455 §5.2, read byte by byte: one final text frame without a mask, nothing after it. */
const readFrame = (bytes: Buffer): string => {
  expect(bytes[0]).toBe(0x81);
  const short = bytes.readUInt8(1);
  expect(short & 0x80).toBe(0);
  const [at, length] =
    short < 126
      ? [2, short]
      : short === 126
        ? [4, bytes.readUInt16BE(2)]
        : [10, Number(bytes.readBigUInt64BE(2))];
  expect(bytes.length).toBe(at + length);
  return bytes.toString('utf8', at);
};

const frameOf = (payload: unknown, id: string): unknown => {
  const idPart = dataIdPart(id);
  const frame = prepareData(JSON.stringify(payload)).frame(idPart.length);
  return JSON.parse(readFrame(Buffer.concat([frame, idPart])));
};

describe('a ready data frame', () => {
  it('says type, payload and the id of each subscription, whatever is in them', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ minLength: 1, unit: 'grapheme' }), (json, id) => {
        const payload: unknown = JSON.parse(json);
        expect(frameOf(payload, id)).toEqual({ type: 'data', payload, id });
      }),
    );
  });

  it.each([0, 60, 61, 62, 63, 64, 65, 65_000, 65_465, 65_466, 65_467, 65_468, 65_469, 65_470, 250_000])(
    'has the right length for a text of %i characters',
    (length) => {
      const payload = { data: 'é'.repeat(length / 2) + 'a'.repeat(length % 2) };
      expect(frameOf(payload, crypto.randomUUID())).toMatchObject({ payload });
    },
  );

  it('is one buffer for all ids of one length, and another for another length', () => {
    const data = prepareData('{}');

    expect(data.frame(10)).toBe(data.frame(10));
    expect(data.frame(11)).not.toBe(data.frame(10));
  });

  it('counts the payload in bytes of UTF-8', () => {
    expect(prepareData('"é"').payloadBytes).toBe(4);
  });
});
