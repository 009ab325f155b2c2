import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { evolve } from '../../../shared/directory/evolve.ts';
import type { PersonItem } from '../../../shared/directory/PersonItem.ts';
import { isoOf } from '../../../shared/kernel/instant.ts';
import type { NewPerson, People, PeoplePlace } from '../../platform/People.ts';
import { platformHand } from '../dynamodb/directory/platformHand.ts';
import { newPassword } from '../system/newPassword.ts';
import { systemClock } from '../system/systemClock.ts';

export interface PeopleOptions {
  readonly cognito: CognitoIdentityProviderClient;
  readonly store: DynamoDBDocumentClient;
}

/** Accounts in Cognito and rights in the directory table; the directory is the truth (decisions.md 5). */
export const createPeople = ({ cognito, store }: PeopleOptions): People => {
  const findAccount = async ({ userPoolId }: PeoplePlace, username: string): Promise<Account | null> => {
    try {
      const user = await cognito.send(
        new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }),
      );
      return { sub: subOf(user.UserAttributes), neverSignedIn: user.UserStatus === 'FORCE_CHANGE_PASSWORD' };
    } catch (error) {
      if (error instanceof Error && error.name === 'UserNotFoundException') return null;
      throw error;
    }
  };

  const createAccount = async ({ userPoolId }: PeoplePlace, person: NewPerson): Promise<string> => {
    const initial = person.password ?? person.temporaryPassword;
    const { User } = await cognito.send(
      new AdminCreateUserCommand({
        UserPoolId: userPoolId,
        Username: person.username,
        // Nobody is written to: the zone's administrator hands the first password over.
        MessageAction: 'SUPPRESS',
        UserAttributes: [{ Name: 'name', Value: person.name }],
        // A pool's own invention may be shorter than it asks of people.
        TemporaryPassword: initial ?? newPassword(),
      }),
    );
    return subOf(User?.Attributes);
  };

  // The trigger writes the directory's roles over these. They are what an administrator sees in the pool, and
  // what a cloud goes by whose trigger cannot override groups (the local one's).
  const joinGroups = async ({ userPoolId }: PeoplePlace, { username, roles }: NewPerson): Promise<void> => {
    for (const role of roles) {
      await cognito.send(
        new AdminAddUserToGroupCommand({ UserPoolId: userPoolId, Username: username, GroupName: role }),
      );
    }
  };

  return {
    async add(place, person) {
      const known = await findAccount(place, person.username);
      const sub = known?.sub ?? (await createAccount(place, person));
      // A run that was killed may have made the account and never shown its password: this one's is shown.
      const renewed = known?.neverSignedIn === true && person.temporaryPassword !== undefined;
      const password = person.password ?? (renewed ? person.temporaryPassword : undefined);
      if (password) {
        await cognito.send(
          new AdminSetUserPasswordCommand({
            UserPoolId: place.userPoolId,
            Username: person.username,
            Password: password,
            Permanent: person.password !== undefined,
          }),
        );
      }
      await joinGroups(place, person);
      const { username, name, roles, unit, team, rank, personnelNumber, languages } = person;
      const item: PersonItem = {
        ...evolve(
          null,
          {
            type: 'person.added',
            ...{ username, name, roles, languages, districts: person.districts ?? [] },
            ...(unit === undefined ? {} : { unit }),
            ...(team === undefined ? {} : { team }),
            ...(rank === undefined ? {} : { rank }),
            ...(personnelNumber === undefined ? {} : { personnelNumber }),
          },
          { sub, version: 1, at: isoOf(systemClock.now()), actor: platform },
        ),
        ...(person.fictional ? { fictional: true } : {}),
      };
      await platformHand({ client: store, table: place.directoryTable }).add(item);
      return { sub, created: known === null || renewed };
    },

    organise: (place, organisation) =>
      platformHand({ client: store, table: place.directoryTable }).organise(
        organisation,
        isoOf(systemClock.now()),
      ),

    async remove(place, username) {
      const account = await findAccount(place, username);
      if (!account) return;
      const { sub } = account;
      await platformHand({ client: store, table: place.directoryTable }).remove(sub, username);
      await cognito.send(new AdminDeleteUserCommand({ UserPoolId: place.userPoolId, Username: username }));
    },
  };
};

const platform = { kind: 'SYSTEM', id: 'platform', name: 'Patrouille' } as const;

interface Account {
  readonly sub: string;
  readonly neverSignedIn: boolean;
}

const subOf = (attributes: readonly AttributeType[] | undefined): string => {
  const sub = attributes?.find(({ Name }) => Name === 'sub')?.Value;
  if (!sub) throw new Error('The user pool gave an account without a sub.');
  return sub;
};
