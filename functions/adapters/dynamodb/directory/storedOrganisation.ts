import * as v from 'valibot';
import type { StoredOrganisation } from '../../../../shared/directory/DirectoryStore.ts';
import { noOrganisation } from '../../../../shared/directory/Organisation.ts';

const parts = v.array(v.object({ id: v.string(), name: v.string() }));
const Schema = v.object({
  version: v.number(),
  placements: v.number(),
  teams: parts,
  districts: parts,
  units: parts,
});

/** A stored item as the organisation; an empty one where there is none yet. */
export const storedOrganisation = (item: Record<string, unknown> | undefined): StoredOrganisation =>
  item === undefined ? { ...noOrganisation, placements: 0 } : v.parse(Schema, item);
