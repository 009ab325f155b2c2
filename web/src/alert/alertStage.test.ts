import { expect, test } from 'vitest';
import { alertStage } from './alertStage.ts';

test.each([
  [0, { gone: 0, repeatsIn: 15, escalatesIn: 30 }],
  [12_000, { gone: 0.4, repeatsIn: 3, escalatesIn: 18 }],
  [15_000, { gone: 0.5, repeatsIn: null, escalatesIn: 15 }],
  [30_000, { gone: 1, repeatsIn: null, escalatesIn: null }],
  [90_000, { gone: 1, repeatsIn: null, escalatesIn: null }],
  [-4_000, { gone: 0, repeatsIn: 15, escalatesIn: 30 }],
])('%i ms after the alert', (ms, stage) => {
  expect(alertStage(1_000_000, 1_000_000 + ms)).toEqual(stage);
});

test('a zone that calls the desk after a minute has its own bar', () => {
  expect(alertStage(0, 30_000, { repeatS: 20, escalateS: 60 })).toEqual({
    gone: 0.5,
    repeatsIn: null,
    escalatesIn: 30,
  });
});
