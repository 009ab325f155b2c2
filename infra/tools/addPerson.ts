import type { NewPerson } from '../../functions/platform/People.ts';
import { peoplePlace } from '../../functions/platform/peoplePlace.ts';
import type { AwsSettings } from './AwsSettings.ts';
import { awsClients } from './awsClients.ts';

export interface AddPersonOptions {
  readonly aws?: AwsSettings;
  readonly outputs: Readonly<Record<string, string>>;
  readonly person: NewPerson;
}

/**
 * Puts a person into a zone's pool and directory; one who is there keeps the rights they have. `created` says whether
 * the given password is the one to sign in with now.
 */
export const addPerson = ({
  aws,
  outputs,
  person,
}: AddPersonOptions): Promise<{ readonly sub: string; readonly created: boolean }> =>
  awsClients(aws).people.add(peoplePlace(outputs), person);
