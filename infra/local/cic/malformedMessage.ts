import type { SeededRandom } from './seededRandom.ts';

/** Something a zone must refuse and keep for a person to see: no JSON, an unknown word, half a message. */
export const malformedMessage = (random: SeededRandom, messageId: string, ref: string): string =>
  random.pick([
    `{"messageId":"${messageId}","sender":"CIC","kind":"OPEN","ref":`,
    JSON.stringify({ messageId, sender: 'CIC', ref, kind: 'OPEN', type: 'NOISE', title: '' }),
    JSON.stringify({ messageId, sender: 'CIC', ref, kind: 'PRIORITY', priority: 'P9' }),
    JSON.stringify({ messageId, sender: 'CIC', ref, kind: 'GREETING', text: 'goeiedag' }),
  ]);
