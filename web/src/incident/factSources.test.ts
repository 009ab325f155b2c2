import { expect, test } from 'vitest';
import { factSources } from './factSources.ts';
import type { IncidentView } from './IncidentView.ts';

const cic = { kind: 'MACHINE', id: 'cic', name: 'CIC' } as const;
const coordinator = { kind: 'PERSON', id: 'p', name: 'A. Voorbeeld' } as const;
const incident = (timeline: IncidentView['timeline'], more: Partial<IncidentView> = {}): IncidentView =>
  ({
    createdAt: '2026-11-22T21:00:00Z',
    updatedAt: '2026-11-22T21:09:00Z',
    timeline,
    ...more,
  }) as IncidentView;

test('a fact comes from who opened the incident, a changed priority from who changed it', () => {
  const sources = factSources(
    incident([
      { version: 1, at: '2026-11-22T21:00:00Z', by: cic, kind: 'OPENED' },
      { version: 2, at: '2026-11-22T21:05:00Z', by: coordinator, kind: 'PRIORITY', priorityTo: 'P1' },
    ]),
  );
  expect(sources.opened).toEqual({ at: '2026-11-22T21:00:00Z', by: 'CIC' });
  expect(sources.priority).toEqual({ at: '2026-11-22T21:05:00Z', by: 'A. Voorbeeld' });
});

test('without a story the time is still told, and nobody is named', () => {
  expect(factSources(incident([])).opened).toEqual({ at: '2026-11-22T21:00:00Z' });
});

test('a closed incident says when and by whom', () => {
  const closed = incident([{ version: 2, at: '2026-11-22T21:08:00Z', by: coordinator, kind: 'CLOSED' }], {
    closedAt: '2026-11-22T21:08:00Z',
  });
  expect(factSources(closed).state).toEqual({ at: '2026-11-22T21:08:00Z', by: 'A. Voorbeeld' });
});

test('the state of an open incident comes from the unit that last moved it, not from who opened it', () => {
  const officer = { kind: 'PERSON', id: 'q', name: 'L. Fictiva' } as const;
  const sources = factSources(
    incident([
      { version: 1, at: '2026-11-22T21:00:00Z', by: cic, kind: 'OPENED' },
      { version: 2, at: '2026-11-22T21:03:00Z', by: coordinator, kind: 'ASSIGNED', units: ['OO 05'] },
      { version: 3, at: '2026-11-22T21:06:00Z', by: officer, kind: 'STATUS', assignmentState: 'ON_SCENE' },
      { version: 4, at: '2026-11-22T21:07:00Z', by: cic, kind: 'NOTE', text: 'Getuige belt.' },
    ]),
  );
  expect(sources.state).toEqual({ at: '2026-11-22T21:06:00Z', by: 'L. Fictiva' });
  expect(sources.opened.by).toBe('CIC');
});
