import { describe, expect, test } from 'vitest';
import { evidenceProblems } from './evidenceProblems.ts';

const files: Readonly<Record<string, string>> = {
  'test/wall.test.ts': "test('nobody gets through', () => {})",
  'infra/zone.ts': 'export const depth = 6;',
};
const read = (file: string): string | null => files[file] ?? null;
const good = '| V1.1.1 | 2 | walls | test | `test/wall.test.ts` «nobody gets through» |';
const problems = (text: string, ids: readonly string[] = ['V1.1.1']) =>
  evidenceProblems({ path: 'page', text, ids }, read);

describe('a page that names evidence', () => {
  test('is accepted when every row names what is there: the positive control', () => {
    expect(problems(good)).toEqual([]);
    expect(problems('| T1 | walls | a guard | `test/wall.test.ts` «nobody gets through» |  |', [])).toEqual(
      [],
    );
  });

  test.each([
    ['a requirement without a row', '', 'V1.1.1 has no row'],
    ['two rows of one', `${good}\n${good}`, 'V1.1.1 has two rows'],
    [
      'a file that is gone',
      good.replace('wall.test', 'gone.test'),
      'names test/gone.test.ts, which is not there',
    ],
    [
      'a title that is gone',
      good.replace('nobody gets', 'somebody gets'),
      'which is not in test/wall.test.ts',
    ],
    ['a test that is none', good.replace(/`.*»/, 'believe us'), 'V1.1.1 names no test'],
    ['a configuration without a file', '| V1.1.1 | 2 | x | configuration | believe us |', 'names no file'],
    ['a word of its own', good.replace('| test |', '| surely |'), 'says «surely»'],
    ['an open row without a reason', '| V1.1.1 | 2 | x | open |  |', 'gives no reason'],
    ['a requirement nobody made', `${good}\n${good.replace('V1.1.1', 'V9.9.9')}`, 'V9.9.9 is no requirement'],
  ])('seeded fault: %s is noticed', (_, text, problem) => {
    expect(problems(text).join('\n')).toContain(problem);
  });
});
