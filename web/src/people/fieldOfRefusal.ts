import type { CommandRefused } from '../command/CommandAnswer.ts';

const fields: Readonly<Record<string, string>> = {
  'person.usernameTaken': 'username',
  'person.unitUnknown': 'unit',
  'person.teamUnknown': 'team',
  'person.districtUnknown': 'districts',
  'person.rolesMissing': 'roles',
  'person.rolesApart': 'roles',
  'person.datesReversed': 'validUntil',
  'person.lastAdministrator': 'roles',
};

/** The field of a form that a refusal is about, where it is about one: "no" is said beside what caused it. */
export const fieldOfRefusal = ({ code, params }: Pick<CommandRefused, 'code' | 'params'>): string | null => {
  if (code === 'input.invalid')
    return (
      String(params.path ?? '')
        .split('.')
        .find((part) => part !== 'input') || null
    );
  return fields[code] ?? null;
};
