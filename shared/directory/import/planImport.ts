import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import { isActingAdministrator } from '../isActingAdministrator.ts';
import type { Organisation } from '../Organisation.ts';
import type { PersonCommand } from '../PersonCommand.ts';
import type { PersonItem } from '../PersonItem.ts';
import type { PersonRefusal } from '../PersonRefusal.ts';
import { sameProfile } from '../sameProfile.ts';
import { sameRights } from '../sameRights.ts';
import type { ImportProblem } from './ImportProblem.ts';
import type { ImportRow } from './ImportRow.ts';

/** What one line would do; none of the commands: it says what is so already. */
export interface PlannedLine {
  readonly line: number;
  readonly username: string;
  readonly name: string;
  readonly roles: PersonItem['roles'];
  /** Null for somebody new. */
  readonly sub: string | null;
  readonly email?: string;
  readonly action: 'ADD' | 'CHANGE' | 'CHANGE_RIGHTS' | 'NONE';
  readonly commands: readonly PersonCommand[];
}

export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  readonly problems: readonly ImportProblem[];
}

interface ImportCircumstances {
  readonly day: string;
  readonly at: string;
  readonly organisation: Organisation;
  /** Who sends it: no line may change their own rights. */
  readonly actorId: string;
  /** Why, for the history of whose rights change. */
  readonly reason: string;
}

/**
 * What the lines would do to the directory as it is, and what stands in their way. Lines are judged by the same rule as
 * single commands; that the zone keeps an administrator is judged of all lines together.
 *
 * @param people everybody the directory has who did not leave
 */
export const planImport = (
  rows: readonly ImportRow[],
  people: readonly PersonItem[],
  circumstances: ImportCircumstances,
): ImportPlan => {
  const known = new Map(people.map((person) => [person.username, person]));
  const after = new Map(people.map((person) => [person.sub, person]));
  const lines: PlannedLine[] = [];
  const problems: ImportProblem[] = [];
  for (const row of rows) {
    const before = known.get(row.username) ?? null;
    const commands = before === null ? [adding(row)] : changing(row, before, circumstances.reason);
    let person = before;
    const own: ImportProblem[] = [];
    for (const command of commands) {
      const decision = decide(person, command, { ...circumstances, anotherAdministrator: true });
      if (!decision.ok) {
        own.push(problemOf(row, decision.refusal));
        break;
      }
      person = evolve(person, decision.value, {
        sub: before?.sub ?? '',
        version: (person?.version ?? 0) + 1,
        at: circumstances.at,
        actor: { kind: 'PERSON', id: circumstances.actorId, name: '-' },
      });
    }
    problems.push(...own);
    if (before !== null && person !== null) after.set(before.sub, person);
    if (own.length > 0 || person === null) continue;
    lines.push({
      line: row.line,
      username: row.username,
      name: person.name,
      roles: person.roles,
      sub: before?.sub ?? null,
      ...(row.email === undefined ? {} : { email: row.email }),
      action: actionOf(commands),
      commands,
    });
  }
  const acting = (all: Iterable<PersonItem>) =>
    [...all].some((person) => isActingAdministrator(person, circumstances.day));
  if (acting(people) && !acting(after.values()))
    problems.push({ line: 1, column: 'roles', code: 'import.lastAdministrator' });
  return { lines, problems: [...problems].sort((one, other) => one.line - other.line) };
};

const adding = ({ username, said }: ImportRow): PersonCommand => ({
  kind: 'ADD',
  username,
  ...said,
  name: said.name ?? username,
  roles: said.roles ?? [],
  districts: said.districts ?? [],
  languages: said.languages ?? ['nl'],
});

const changing = (row: ImportRow, person: PersonItem, reason: string): PersonCommand[] => {
  const { said, columns } = row;
  /** As the line has it, where the file has the column; else as it is. */
  const optional = <Key extends 'personnelNumber' | 'rank' | 'unit' | 'team'>(key: Key) => {
    const value = columns.has(key) ? said[key] : person[key];
    return value === undefined ? {} : { [key]: value };
  };
  const until = (key: 'validFrom' | 'validUntil' | 'trainingValidUntil') => {
    const value = columns.has(key) ? said[key] : person[key];
    return value === undefined ? {} : { [key]: value };
  };
  const profile: PersonCommand = {
    kind: 'CHANGE',
    name: said.name ?? person.name,
    ...optional('personnelNumber'),
    ...optional('rank'),
    ...optional('unit'),
    ...optional('team'),
    districts: columns.has('districts') ? (said.districts ?? []) : person.districts,
    languages: said.languages ?? person.languages,
  };
  const rights: PersonCommand = {
    kind: 'CHANGE_RIGHTS',
    roles: said.roles ?? person.roles,
    ...until('validFrom'),
    ...until('validUntil'),
    ...until('trainingValidUntil'),
    reason,
  };
  return [
    ...(sameProfile(person, profile) ? [] : [profile]),
    ...(sameRights(person, rights) ? [] : [rights]),
  ];
};

const actionOf = (commands: readonly PersonCommand[]): PlannedLine['action'] => {
  const kinds = commands.map(({ kind }) => kind);
  if (kinds.includes('ADD')) return 'ADD';
  if (kinds.includes('CHANGE_RIGHTS')) return 'CHANGE_RIGHTS';
  return kinds.length === 0 ? 'NONE' : 'CHANGE';
};

const columnOf: Readonly<Partial<Record<PersonRefusal['code'], readonly [string, ImportProblem['code']]>>> = {
  'person.rolesMissing': ['roles', 'import.valueMissing'],
  'person.rolesApart': ['roles', 'import.rolesApart'],
  'person.unitUnknown': ['unit', 'import.unitUnknown'],
  'person.teamUnknown': ['team', 'import.teamUnknown'],
  'person.districtUnknown': ['districts', 'import.districtUnknown'],
  'person.datesReversed': ['validUntil', 'import.datesReversed'],
  'person.ownRights': ['username', 'import.ownRights'],
};

const problemOf = ({ line, said, username }: ImportRow, { code }: PersonRefusal): ImportProblem => {
  const [column, problem] = columnOf[code] ?? ['username', 'import.notNow' as const];
  const values: Readonly<Record<string, string | undefined>> = {
    username,
    roles: said.roles?.join('|'),
    unit: said.unit,
    team: said.team,
    districts: said.districts?.join('|'),
    validUntil: said.validUntil,
  };
  const value = values[column];
  return { line, column, code: problem, ...(value === undefined ? {} : { value }) };
};
