import { expect, test } from 'vitest';
import type { IncidentView } from './IncidentView.ts';
import { latestChanges } from './latestChanges.ts';

const by = { kind: 'PERSON', id: 'p', name: 'A. Voorbeeld' } as const;
const incident = (id: string, updatedAt: string, more: Partial<IncidentView> = {}): IncidentView =>
  ({ id, version: 3, updatedAt, timeline: [], ...more }) as IncidentView;

test('what happened last stands first, over all incidents', () => {
  const old = incident('a', '2026-11-22T21:00:00Z', { lastNote: 'Melder belt terug.' });
  const live = incident('b', '2026-11-22T21:10:00Z', {
    timeline: [
      { version: 4, at: '2026-11-22T21:05:00Z', by, kind: 'NOTE', text: 'Ter plaatse.' },
      { version: 5, at: '2026-11-22T21:10:00Z', by, kind: 'NOTE', text: 'Rustig.' },
    ],
  });
  const changes = latestChanges([old, live], 10);
  expect(changes.map((one) => one.text ?? one.entry?.text)).toEqual([
    'Rustig.',
    'Ter plaatse.',
    'Melder belt terug.',
  ]);
});

test('no more than asked for are given, and every key is its own', () => {
  const many = Array.from({ length: 40 }, (_, n) =>
    incident(`i${n}`, `2026-11-22T21:00:${String(n).padStart(2, '0')}Z`),
  );
  const changes = latestChanges(many, 30);
  expect(changes).toHaveLength(30);
  expect(new Set(changes.map((one) => one.key)).size).toBe(30);
  expect(changes[0]?.incident.id).toBe('i39');
});
