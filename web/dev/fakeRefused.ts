import type { RefusedMessage } from '../src/incident/RefusedMessage.ts';

/** Dispatch messages as the intake refuses them: one that cannot be read, one that is about nothing we have. */
export const fakeRefused = (now: number): readonly RefusedMessage[] => [
  {
    id: 'REFUSED-1',
    at: new Date(now - 4 * 60_000).toISOString(),
    sender: 'CIC West-Vlaanderen (oefening)',
    reason: 'input.invalid',
    path: 'location.address',
    body: '{"messageId":"CIC-2026-118204","type":"NOISE","priority":"P3","location":{"address":""},"description":"Melder zegt dat de muziek al sinds 22 uur luid staat en dat er niemand opendoet."}',
  },
  {
    id: 'REFUSED-2',
    at: new Date(now - 52 * 60_000).toISOString(),
    sender: 'CIC West-Vlaanderen (oefening)',
    reason: 'incident.notFound',
    body: '{"messageId":"CIC-2026-118177","externalRef":"CIC-2026-09-88321-MET-EEN-HEEL-LANGE-VERWIJZING-ZONDER-SPATIES-0123456789"}',
  },
];
