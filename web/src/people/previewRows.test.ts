import { expect, test } from 'vitest';
import { previewRows } from './previewRows.ts';

const line = (n: number) => ({
  line: n,
  action: 'ADD' as const,
  username: `p${n}`,
  name: `P ${n}`,
  roles: [],
});
const preview = {
  previewHash: 'h',
  lines: [line(2), line(3), line(4)],
  problems: [
    { line: 3, column: 'roles', code: 'import.roleUnknown', value: 'X' },
    { line: 3, column: 'unit', code: 'import.unitUnknown', value: 'Y' },
    { line: 9, code: 'import.fieldCount' },
  ],
};

test('every problem has a row of its own, also of a line that could not be read', () => {
  expect(previewRows(preview, true).map(({ line: at, problem }) => [at, problem?.code])).toEqual([
    [3, 'import.roleUnknown'],
    [3, 'import.unitUnknown'],
    [9, 'import.fieldCount'],
  ]);
});

test('all lines stand in the order of the file, a wrong one only with what is wrong', () => {
  expect(previewRows(preview, false).map(({ line: at, name }) => [at, name])).toEqual([
    [2, 'P 2'],
    [3, 'P 3'],
    [3, 'P 3'],
    [4, 'P 4'],
    [9, undefined],
  ]);
});
