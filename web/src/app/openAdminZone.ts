import { createPeopleSource } from '../people/createPeopleSource.ts';
import { openOffice } from './openOffice.ts';
import type { OpenZone } from './ZoneParts.ts';

/** A zone as the admin client works in it: its journal and its people, nothing live. */
export const openAdminZone: OpenZone = (config, parts) => {
  const office = openOffice(config, parts);
  return { ...office, people: createPeopleSource(office) };
};
