import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyBook } from '../../../shared/policy/policies.generated.ts';
import { registerOfProcessing } from './registerOfProcessing.ts';
import { whoMayDoWhat } from './whoMayDoWhat.ts';

const sdl = readFileSync(new URL('../../../shared/schema.graphql', import.meta.url), 'utf8');

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('the table of who may do what', () => {
  const rows = rowsOf(whoMayDoWhat(sdl, policyBook));
  const row = (title: string) => rows.find(([first]) => first === title) ?? [];

  test('says it in four words a cell at most', () => {
    const cells = rows.filter(([first]) => first !== '').flatMap((one) => one.slice(1));

    expect(cells.filter((cell) => cell.split(/\s+/).length > 4)).toEqual([]);
    expect(new Set(cells)).toEqual(
      new Set([
        'yes',
        '–',
        'own only',
        'others only',
        'others only, fresh sign-in',
        'fresh sign-in',
        'reason',
        'reason, fresh sign-in',
      ]),
    );
    console.log(`who may do what: ${cells.length} cells`);
  });

  test('says of each what the policy says', () => {
    expect(row('Close an incident')).toEqual(['Close an incident', '–', '–', '–', 'yes', '–', '–', '–']);
    expect(row('Read the journal').slice(-1)).toEqual(['reason']);
    expect(row('See where someone is signed in')).toContain('own only');
  });

  test('changes with the policy', () => {
    const actions = { ...policyBook.actions, 'Mutation.closeIncident': { groups: [], policies: [] } };

    expect(rowsOf(whoMayDoWhat(sdl, { ...policyBook, actions }))).not.toEqual(rows);
  });

  test('stops at an operation nobody gave a title', () => {
    const more = sdl.replace(
      '  me: Me!',
      '  plates: Int!\n    @aws_cognito_user_pools(cognito_groups: ["OFFICER"])\n    @processing(purpose: OVERSIGHT, legalBasis: LPD_56, categories: [], audit: NONE)\n  me: Me!',
    );

    expect(() => whoMayDoWhat(more, policyBook)).toThrow('Query.plates has no title');
  });
});

describe('the register of processing', () => {
  const text = registerOfProcessing(sdl);

  test('has a line for every operation that is declared', () => {
    const operations = sdl.match(/@processing\(/g) ?? [];
    const declared = operations.length - 1;

    expect(rowsOf(text).filter((one) => one.length === 7 && one[0] !== 'Activity')).toHaveLength(declared);
  });

  test('names every personal field of the contract', () => {
    const fields = [...sdl.matchAll(/^ {2}(\w+):.*@data\(is: PERSONAL\)/gm)].map(([, name]) => name ?? '');

    expect(fields.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
    console.log(`register: ${fields.length} personal fields`);
  });
});
