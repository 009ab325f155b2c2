/** What can be wrong with a line of an import; `refusal.import.<code>` says it. */
export const importProblemCodes = [
  'import.empty',
  'import.tooManyLines',
  'import.columnMissing',
  'import.columnUnknown',
  'import.columnRepeated',
  'import.quoteOpen',
  'import.fieldCount',
  'import.valueMissing',
  'import.valueInvalid',
  'import.usernameRepeated',
  'import.roleUnknown',
  'import.rolesApart',
  'import.unitUnknown',
  'import.teamUnknown',
  'import.districtUnknown',
  'import.datesReversed',
  'import.ownRights',
  'import.lastAdministrator',
  'import.notNow',
] as const;

/** Where, what, and what stood there. The value is shown to who sent it and goes nowhere else. */
export interface ImportProblem {
  /** Counted from 1, as an editor counts: the names of the columns are line 1. */
  readonly line: number;
  readonly column?: string;
  readonly code: (typeof importProblemCodes)[number];
  readonly value?: string;
}
