import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import { questionTools } from '../../../functions/journal/questionTools.fixture.ts';
import { createReviewOperations } from '../../../functions/review/createReviewOperations.ts';
import { seededPages } from './seeded.ts';
import type { ZoneTools } from './zoneTools.ts';

/** What the function `review` answers. */
export const reviewPart = ({ zone, o, clock, newUlid, store, directory, exports, journalling }: ZoneTools) =>
  createReviewOperations({
    ...questionTools([{ epoch: o.journalEpoch, pages: seededPages(zone) }]),
    people: names([...directory.persons.values()].map((p) => [p.sub, p.username, p.name])),
    incidents: names([...store.incidents.values()].map((i) => [i.id, i.number, i.number])),
    zone,
    exports: { ...exports, ask: journalling(({ row }) => [row], exports.ask) },
    clock,
    newUlid,
    sha256,
    readCheckpoint: async () => null,
    addressOf: async (file) => `https://oefening.example/${o.mark}/${file}`,
  });

const names = (found: readonly (readonly [id: string, name: string, shown: string])[]) => ({
  idOf: async (one: string) => found.find(([id, name]) => id === one || name === one)?.[0] ?? null,
  names: async (wanted: readonly string[]) =>
    new Map(found.filter(([id]) => wanted.includes(id)).map(([id, , shown]) => [id, shown] as const)),
});
