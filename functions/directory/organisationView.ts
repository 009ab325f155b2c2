import type { Organisation as Stored } from '../../shared/directory/Organisation.ts';
import type { Organisation } from '../../shared/schema.generated.ts';

/** The organisation as the API shows it. */
export const organisationView = ({ version, teams, districts, units }: Stored): Organisation => ({
  version,
  teams,
  districts,
  units,
});
