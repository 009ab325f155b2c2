import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zipArchive } from './zipArchive.ts';

/** Reads an archive the way an unpacker does: from the directory at its end. */
const unzip = (zip: Buffer): Record<string, string> => {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files: Record<string, string> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const packed = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files[name] = inflateRawSync(zip.subarray(data, data + packed)).toString('utf8');
    at += 46 + nameLength;
  }
  return files;
};

const archives = fc.uniqueArray(
  fc.record({ path: fc.stringMatching(/^[a-zé/]{1,20}$/), text: fc.string({ maxLength: 500 }) }),
  { selector: ({ path }) => path, maxLength: 8 },
);

describe('a bundle’s archive', () => {
  test('holds its files, whatever they are', () => {
    fc.assert(
      fc.property(archives, (files) => {
        const zip = zipArchive(files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })));

        expect(unzip(zip)).toEqual(Object.fromEntries(files.map(({ path, text }) => [path, text])));
      }),
    );
  });

  test('is the same bytes in any order and at any time', () => {
    fc.assert(
      fc.property(archives, (files) => {
        const entries = files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));

        expect(zipArchive(entries).equals(zipArchive(entries.toReversed()))).toBe(true);
      }),
    );
  });

  test('is other bytes when a letter differs', () => {
    const one = zipArchive([{ path: 'index.js', bytes: Buffer.from('a') }]);
    const other = zipArchive([{ path: 'index.js', bytes: Buffer.from('b') }]);

    expect(one.equals(other)).toBe(false);
  });
});
