import { decodeTime, isValid } from 'ulid';
import { expect, test } from 'vitest';
import { newUlid } from './newUlid.ts';

test('an id is a ULID of its millisecond, no two alike, and sorts by time', () => {
  const at = Date.UTC(2026, 10, 22, 17);
  const ids = Array.from({ length: 2_000 }, (_, ms) => newUlid(at + ms));

  expect(ids.every(isValid)).toBe(true);
  expect(ids.map((id) => decodeTime(id) - at)).toEqual(ids.map((_, ms) => ms));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 2_000 }, () => newUlid(at))).size).toBe(2_000);
});
