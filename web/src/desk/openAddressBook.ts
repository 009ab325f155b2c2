import * as v from 'valibot';
import { locationOfHit } from '../../../shared/gazetteer/locationOfHit.ts';
import { searchGazetteer } from '../../../shared/gazetteer/searchGazetteer.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { keptMapSource } from '../map/keptMapSource.ts';
import { loadGazetteer } from '../map/loadGazetteer.ts';
import { MapSourceSchema } from '../map/MapSourceSchema.ts';
import { mapDocuments } from '../map/mapDocuments.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { AddressBook } from './AddressBook.ts';

const Answer = v.object({ mapSource: v.exactOptional(MapSourceSchema) });
/** A house, a street and a square of that name: more is a list to read. */
const most = 3;

/** Opens the zone's gazetteer, from the device where the map has it already; null where the zone has none. */
export const openAddressBook = async ({
  ask,
  config,
}: Pick<ZoneClient, 'ask' | 'config'>): Promise<AddressBook | null> => {
  const known = keptMapSource.read(config.code);
  const index = (known && (await loadGazetteer(known))) ?? (await asked(ask));
  if (index === null) return null;
  return (typed, language) =>
    searchGazetteer(index, typed, language)
      .slice(0, most)
      .map((hit) => ({ hit, location: locationOfHit(hit, index.junctions) }));
};

/** The addresses this device keeps are over, or it never had a map. */
const asked = async (ask: ZoneClient['ask']): ReturnType<typeof loadGazetteer> => {
  const answer = await ask(mapDocuments.source, {});
  const parsed = answer.ok ? v.safeParse(Answer, withoutNulls(answer.value)) : undefined;
  const source = parsed?.success === true ? parsed.output.mapSource : undefined;
  return source === undefined ? null : loadGazetteer(source);
};
