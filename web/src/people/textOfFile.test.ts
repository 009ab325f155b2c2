import { expect, test } from 'vitest';
import { textOfFile } from './textOfFile.ts';

const bytes = (...values: readonly number[]): ArrayBuffer => new Uint8Array(values).buffer;

test('a file of UTF-8 is read as that, its mark and its line ends made plain', () => {
  expect(textOfFile(bytes(0xef, 0xbb, 0xbf, 0x43, 0xc3, 0xa9, 0x0d, 0x0a, 0x61))).toBe('Cé\na');
});

test('what a spreadsheet on Windows wrote keeps its accents', () => {
  expect(textOfFile(bytes(0x43, 0xe9, 0x0d, 0x61))).toBe('Cé\na');
});
