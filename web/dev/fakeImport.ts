import type { Result } from '../../shared/kernel/Result.ts';
import type { CommandAnswer } from '../src/command/CommandAnswer.ts';
import type { AskFailure } from '../src/journal/JournalSource.ts';
import type { PeopleSource } from '../src/people/PeopleSource.ts';

const codes = [
  ['roles', 'import.roleUnknown', 'INTERVENTIE'],
  ['username', 'import.usernameRepeated', 'an.verzonnen'],
  ['unit', 'import.unitUnknown', 'OO 99'],
  ['validUntil', 'import.datesReversed', '2025-01-01'],
  ['name', 'import.valueMissing', undefined],
] as const;

/** The import of the zone without a server: `problems` problems, spread over the lines; forty lines a call. */
export const fakeImport = (with_: {
  readonly answer: <T>(value: () => T) => Promise<Result<T, AskFailure>>;
  readonly done: <T>(value: () => T) => Promise<CommandAnswer<T>>;
  readonly problems: number;
}): Pick<PeopleSource, 'previewImport' | 'importPeople'> => {
  let did = 0;
  return {
    previewImport: (csv) =>
      with_.answer(() => {
        did = 0;
        const rows = csv.trim().split('\n').slice(1);
        return {
          previewHash: `fake-${rows.length}`,
          lines: rows.map((row, index) => ({
            line: index + 2,
            action: index % 9 === 4 ? ('CHANGE' as const) : ('ADD' as const),
            username: row.split(';')[0] ?? '',
            name: row.split(';')[1] ?? '',
            roles: ['OFFICER' as const],
          })),
          problems: Array.from({ length: Math.min(with_.problems, rows.length) }, (_, k) => {
            const [column, code, value] = codes[k % codes.length] ?? codes[0];
            return {
              line: 2 + k * Math.max(1, Math.floor(rows.length / 8)),
              column,
              code,
              ...(value && { value }),
            };
          }),
        };
      }),
    importPeople: (csv) =>
      with_.done(() => {
        const rows = csv.trim().split('\n').slice(1);
        const now = rows.slice(did, did + 40);
        did += now.length;
        return {
          added: did,
          changed: 0,
          remaining: rows.length - did,
          people: now.map((row, k) => ({
            person: {
              id: `fake-${did + k}`,
              username: row.split(';')[0] ?? '',
              name: row.split(';')[1] ?? '',
            },
            firstPassword: `korrel-Wimpel-${did + k}-dijk`,
            repeated: false,
          })),
        };
      }),
  };
};
