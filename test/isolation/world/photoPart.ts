import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import { questionTools } from '../../../functions/journal/questionTools.fixture.ts';
import { createPhotoOperations } from '../../../functions/photo/createPhotoOperations.ts';
import { readsChannel } from '../../../functions/photo/readsChannel.ts';
import { createMemoryTickets } from '../../../shared/photo/createMemoryTickets.fixture.ts';
import { seededPages } from './seeded.ts';
import type { ZoneTools } from './zoneTools.ts';

/** What the function `photo` answers. Buckets hold nothing; addresses name the zone, so that one that got out is seen. */
export const photoPart = ({
  zone,
  o,
  clock,
  newUlid,
  waitWithJitter,
  readHead,
  audit,
  store,
  photos,
  chat,
  exports,
  journalling,
}: ZoneTools) => {
  const incident = async (id: string) => store.incidents.get(id) ?? null;
  return createPhotoOperations({
    ...questionTools([{ epoch: o.journalEpoch, pages: seededPages(zone) }]),
    zone,
    store: {
      ...photos,
      store: journalling(({ row }) => [row], photos.store),
      storeSettings: journalling(({ row }) => [row], photos.storeSettings),
    },
    clock,
    newUlid,
    waitWithJitter,
    audit,
    readHead,
    incident,
    readsChannel: readsChannel({ store: chat }),
    post: ({ key }) => ({ url: `https://oefening.example/${o.mark}`, fields: [{ name: 'key', value: key }] }),
    addressOf: async (_, key) => `https://oefening.example/${o.mark}/${key}`,
    tickets: createMemoryTickets(),
    newSecret: () => o.mark,
    picturesUrl: `https://oefening.example/${o.mark}`,
    read: async () => null,
    write: async () => {},
    wake: async () => {},
    exports: { ...exports, ask: journalling(({ row }) => [row], exports.ask) },
    readCheckpoint: async () => null,
    sha256,
  });
};
