import * as v from 'valibot';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import { evolve } from '../../../shared/unit/evolve.ts';
import { readUnitEvent } from '../../../shared/unit/readUnitEvent.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import { UnitIdSchema } from '../../../shared/unit/UnitId.ts';

/** The unit after an entry of the feed; null when this client does not know the entry, or is not at the version before. */
export const unitAfter = (known: Unit | null, entry: FeedEntry): Unit | null => {
  const id = v.safeParse(UnitIdSchema, entry.id);
  const event = readUnitEvent(entry);
  if (!id.success || event === null) return null;
  const meta = { id: id.output, version: entry.version, at: entry.at, actor: entry.actor };
  // The start of a shift tells all there is; what was before it does not matter.
  if (event.type === 'unit.shiftStarted')
    return { ...evolve(null, event, { ...meta, version: 1 }), version: entry.version };
  return known !== null && entry.version === known.version + 1 ? evolve(known, event, meta) : null;
};
