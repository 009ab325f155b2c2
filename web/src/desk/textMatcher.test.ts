import { expect, test } from 'vitest';
import type { IncidentView } from '../incident/IncidentView.ts';
import { textMatcher } from './textMatcher.ts';

const incident = {
  number: '5449-2026-000123',
  priority: 'P2',
  title: 'Ruzie in café',
  lastNote: 'Melder belt terug.',
  assignments: [{ callSign: 'OO 05', state: 'EN_ROUTE' }],
  location: { address: 'Kaaistraat 18', municipality: 'Oostende', accuracy: 'EXACT' },
} as unknown as IncidentView;

test.each(['cafe', 'CAFÉ', 'kaai ruzie', '000123', 'p2', 'oo 05', 'belt', '', '  '])(
  '"%s" finds it',
  (typed) => {
    expect(textMatcher(typed)(incident)).toBe(true);
  },
);

test.each(['caféx', 'kaai brand', 'P1'])('"%s" does not', (typed) => {
  expect(textMatcher(typed)(incident)).toBe(false);
});
