import { peoplePlace } from '../../functions/platform/peoplePlace.ts';
import type { Organisation } from '../../shared/directory/Organisation.ts';
import type { AwsSettings } from './AwsSettings.ts';
import { awsClients } from './awsClients.ts';

export interface OrganiseOptions {
  readonly aws?: AwsSettings;
  readonly outputs: Readonly<Record<string, string>>;
  readonly organisation: Organisation;
}

/** Gives a zone its teams, districts and units, if it has none yet. */
export const organise = ({ aws, outputs, organisation }: OrganiseOptions): Promise<void> =>
  awsClients(aws).people.organise(peoplePlace(outputs), organisation);
