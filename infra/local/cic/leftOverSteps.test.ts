import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';
import { DispatchMessageSchema } from '../../../shared/dispatch/DispatchMessageSchema.ts';
import { createOpenBook } from './createOpenBook.ts';
import { dispatchDay } from './dispatchDay.ts';
import { leftOverSteps } from './leftOverSteps.ts';
import { mergeSteps } from './mergeSteps.ts';
import { seededRandom } from './seededRandom.ts';
import { textsFor } from './textsFor.ts';
import { wireMessage } from './wireMessage.ts';
import { zoneOf } from './zoneOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'cic-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what an earlier run left open is closed within the hour, in between the new', () => {
  const from = Date.UTC(2026, 10, 22, 7);
  const leftOver = leftOverSteps(seededRandom(1), textsFor(['nl']), ['5449-r0-0003', '5449-r0-0007'], {
    from,
    run: 'r1',
  });
  const story = mergeSteps(leftOver, dispatchDay(seededRandom(2), zoneOf('5449'), { from, run: 'r1' }));
  const hour = Array.from({ length: 60 }, () => story.next().value).filter(
    ({ dueAt }) => dueAt <= from + 3_600_000,
  );

  const closed = hour.filter(({ ref }) => ref.startsWith('5449-r0'));
  expect(closed.map(({ content }) => content.kind)).toEqual(['CLOSE', 'CLOSE']);
  expect(hour.map(({ dueAt }) => dueAt)).toEqual(hour.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b));
  for (const step of closed) {
    const parsed = v.safeParse(
      DispatchMessageSchema,
      JSON.parse(wireMessage(step, '2026-11-22T07:00:00.000Z')),
    );
    expect(parsed.success).toBe(true);
  }
});

test('the next run knows what this one has open, and a book that cannot be read is an empty one', () => {
  const path = join(folder, 'zone', '5449.json');
  const book = createOpenBook(path);
  book.opened('a');
  book.opened('b');
  book.closed('a');

  expect(createOpenBook(path).leftOver).toEqual(['b']);
  writeFileSync(path, '["b"');
  expect(createOpenBook(path).leftOver).toEqual([]);
});
