import type { FeedPage } from '../../../shared/journal/FeedPage.ts';

/** A page as the sequencer publishes it: one entry with a note of a few lines, about 600 bytes as JSON. */
export const feedPage = (seq: number, entries = 1): FeedPage => ({
  topic: '5449/operations',
  epoch: '01JBENCH0000000000000000AA',
  from: seq,
  to: seq + entries - 1,
  entries: Array.from({ length: entries }, (_, index) => ({
    seq: seq + index,
    at: '2026-11-22T07:00:00.000Z',
    actor: { kind: 'PERSON', id: '01JBENCH0000000000000000AB', name: 'A. Voorbeeld' },
    type: 'incident.noteAdded',
    v: 1,
    id: '01JBENCH0000000000000000AC',
    version: 7,
    body: JSON.stringify({
      type: 'incident.noteAdded',
      text: 'Melder belt opnieuw: twee personen lopen nu richting station, één met een rode jas en een fiets aan de hand. Geen wapens gezien.',
    }),
  })),
});
