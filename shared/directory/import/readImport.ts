import * as v from 'valibot';
import { email, profileFields, rightsFields, username } from '../input/fields.ts';
import { roles } from '../Role.ts';
import type { ImportProblem } from './ImportProblem.ts';
import type { ImportRow } from './ImportRow.ts';
import { columnNamed, type ImportColumn, neededColumns } from './importColumns.ts';
import { type CsvRecord, parseCsv } from './parseCsv.ts';

export interface ReadImport {
  /** Those without a problem of their own. */
  readonly rows: readonly ImportRow[];
  readonly problems: readonly ImportProblem[];
}

/** As many people as the largest zones have, and some. */
const mostLines = 3_500;

/** Reads the text of an import and names everything that is wrong with it by itself, line by line. */
export const readImport = (text: string): ReadImport => {
  const { records, openQuote } = parseCsv(text);
  if (openQuote !== undefined) return only({ line: openQuote, code: 'import.quoteOpen' });
  const [head, ...body] = records;
  if (head === undefined || body.length === 0) return only({ line: 1, code: 'import.empty' });
  if (body.length > mostLines) return only({ line: mostLines + 2, code: 'import.tooManyLines' });
  const columns = head.fields.map(columnNamed);
  const ofHead = problemsOfHead(head, columns);
  if (ofHead.length > 0) return { rows: [], problems: ofHead };
  const rows: ImportRow[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  for (const record of body) {
    const own: ImportProblem[] =
      record.fields.length === columns.length ? [] : [{ line: record.line, code: 'import.fieldCount' }];
    const read = own.length > 0 ? null : readRow(record, columns, own);
    if (read !== null && seen.has(read.username))
      own.push(problemAt(record, 'username', 'import.usernameRepeated', read.username));
    if (read !== null) seen.add(read.username);
    if (read !== null && own.length === 0) rows.push(read);
    problems.push(...own);
  }
  return { rows, problems };
};

const only = (problem: ImportProblem): ReadImport => ({ rows: [], problems: [problem] });

const problemsOfHead = (head: CsvRecord, columns: readonly (ImportColumn | undefined)[]): ImportProblem[] => [
  ...head.fields.flatMap((heading, index) => {
    const column = columns[index];
    if (column === undefined) return [problemAt(head, heading.slice(0, 40), 'import.columnUnknown')];
    return columns.indexOf(column) < index ? [problemAt(head, column, 'import.columnRepeated')] : [];
  }),
  ...neededColumns
    .filter((needed) => !columns.includes(needed))
    .map((needed) => problemAt(head, needed, 'import.columnMissing')),
];

const readers: Readonly<Record<ImportColumn, v.GenericSchema<unknown, unknown>>> = {
  username,
  email,
  name: profileFields.name,
  personnelNumber: profileFields.personnelNumber,
  rank: profileFields.rank,
  unit: profileFields.unit,
  team: profileFields.team,
  districts: profileFields.districts,
  languages: profileFields.languages,
  roles: rightsFields.roles,
  validFrom: rightsFields.validFrom,
  validUntil: rightsFields.validUntil,
  trainingValidUntil: rightsFields.trainingValidUntil,
};

const severalValued: readonly ImportColumn[] = ['districts', 'languages', 'roles'];
/** Their values hold no blanks, so blanks may part them too; a district's may. */
const wordsOnly: readonly ImportColumn[] = ['languages', 'roles'];
const spoken: Readonly<Partial<Record<ImportColumn, (value: string) => string>>> = {
  rank: (value) => value.toUpperCase(),
  roles: (value) => value.toUpperCase(),
  languages: (value) => value.toLowerCase(),
};

/** Null when a field is wrong; what is wrong with it is added to `problems`. */
const readRow = (
  record: CsvRecord,
  columns: readonly (ImportColumn | undefined)[],
  problems: ImportProblem[],
): ImportRow | null => {
  const read: Record<string, unknown> = {};
  const before = problems.length;
  for (const [index, column] of columns.entries()) {
    const text = record.fields[index] ?? '';
    if (column === undefined) continue;
    if (text === '') {
      if (neededColumns.some((needed) => needed === column))
        problems.push(problemAt(record, column, 'import.valueMissing'));
      continue;
    }
    const say = spoken[column] ?? ((value: string) => value);
    const values = text
      .split(wordsOnly.includes(column) ? /[|\s,]+/ : '|')
      .map((value) => say(value.trim()))
      .filter((value) => value !== '');
    const unknown =
      column === 'roles' ? values.find((value) => !roles.some((role) => role === value)) : undefined;
    if (unknown !== undefined) {
      problems.push(problemAt(record, column, 'import.roleUnknown', unknown));
      continue;
    }
    const parsed = v.safeParse(readers[column], severalValued.includes(column) ? values : say(text));
    if (parsed.success) read[column] = parsed.output;
    else problems.push(problemAt(record, column, 'import.valueInvalid', text));
  }
  if (problems.length > before) return null;
  const { username: name, email: address, ...said } = v.parse(ReadSchema, read);
  return {
    line: record.line,
    username: name,
    ...(address === undefined ? {} : { email: address }),
    said,
    columns: new Set(columns.filter((column) => column !== undefined)),
  };
};

/** Again as a whole, so that what was read field by field has its type. */
const ReadSchema = v.object({
  ...profileFields,
  ...rightsFields,
  districts: v.exactOptional(v.array(v.string())),
  languages: v.exactOptional(profileFields.languages),
  username,
  email: v.exactOptional(email),
});

const problemAt = (
  { line }: CsvRecord,
  column: string,
  code: ImportProblem['code'],
  value?: string,
): ImportProblem => ({ line, column, code, ...(value === undefined ? {} : { value: value.slice(0, 100) }) });
