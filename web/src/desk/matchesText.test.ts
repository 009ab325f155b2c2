import { expect, test } from 'vitest';
import type { IncidentView } from '../incident/IncidentView.ts';
import { matchesText } from './matchesText.ts';

const incident = {
  number: '5449-2026-000123',
  priority: 'P2',
  title: 'Ruzie in café',
  lastNote: 'Melder belt terug.',
  location: { address: 'Kaaistraat 18', municipality: 'Oostende', accuracy: 'EXACT' },
} as IncidentView;

test.each(['cafe', 'CAFÉ', 'kaai ruzie', '000123', 'p2', 'belt', '', '  '])('"%s" finds it', (typed) => {
  expect(matchesText(incident, typed)).toBe(true);
});

test.each(['caféx', 'kaai brand', 'P1'])('"%s" does not', (typed) => {
  expect(matchesText(incident, typed)).toBe(false);
});
