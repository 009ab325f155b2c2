import * as v from 'valibot';

const PlaceSchema = v.object({ unitId: v.exactOptional(v.string()) });

/** The unit a stored place in a crew names; null for none. */
export const crewPlaceOf = (item: Record<string, unknown> | undefined): string | null =>
  item === undefined ? null : (v.parse(PlaceSchema, item).unitId ?? null);
