import { expect, test } from 'vitest';
import type { Assignment } from './Assignment.ts';
import type { Backup } from './Backup.ts';
import { isBackupUnmet } from './isBackupUnmet.ts';

const backup: Backup = {
  since: '2026-11-22T21:10:00Z',
  urgency: 'URGENT',
  by: { kind: 'PERSON', id: 'p', name: 'L. Fictiva' },
};
const sentAt = (alertedAt: string): Assignment => ({ alertedAt }) as Assignment;

test('who asked for more units waits until one is sent after the asking', () => {
  const before = sentAt('2026-11-22T21:00:00Z');
  expect(isBackupUnmet({ backup, assignments: [before] })).toBe(true);
  expect(isBackupUnmet({ backup, assignments: [before, sentAt('2026-11-22T21:10:04Z')] })).toBe(false);
});

test('where nobody asked nobody waits', () => {
  expect(isBackupUnmet({ assignments: [] })).toBe(false);
});
