import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardChanges } from './guardChanges.ts';
import type { PlannedChange } from './Stacks.ts';

const holding = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::KMS::Key',
  'AWS::Cognito::UserPool',
];
const passing = ['AWS::Lambda::Function', 'AWS::IAM::Role', 'AWS::AppSync::Resolver', 'AWS::SQS::Queue'];

const losing: Omit<PlannedChange, 'type' | 'logicalId'>[] = [
  { action: 'Remove' },
  { action: 'Modify', replacement: 'True' },
  { action: 'Modify', replacement: 'Conditional' },
  { action: 'Dynamic' },
];
const keeping: Omit<PlannedChange, 'type' | 'logicalId'>[] = [
  { action: 'Add' },
  { action: 'Modify', replacement: 'False' },
  { action: 'Import' },
];

const harmless = fc.oneof(
  fc.record({ type: fc.constantFrom(...holding), change: fc.constantFrom(...keeping) }),
  fc.record({ type: fc.constantFrom(...passing), change: fc.constantFrom(...keeping, ...losing) }),
);
const harmlessPlan = fc
  .array(harmless, { maxLength: 40 })
  .map((changes) =>
    changes.map(({ type, change }, index): PlannedChange => ({ ...change, type, logicalId: `R${index}` })),
  );

describe('the guard of a change set', () => {
  test('lets through whatever keeps all that holds data', () => {
    fc.assert(
      fc.property(harmlessPlan, (changes) => {
        expect(guardChanges(changes)).toEqual({ ok: true, value: changes });
      }),
      { numRuns: 500 },
    );
  });

  test('refuses one losing change among any others, and names it', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        harmlessPlan,
        fc.constantFrom(...holding),
        fc.constantFrom(...losing),
        fc.nat(),
        (changes, type, change, place) => {
          const plan = changes.toSpliced(place % (changes.length + 1), 0, {
            ...change,
            type,
            logicalId: 'Precious',
          });
          const outcome = guardChanges(plan);
          tried++;

          expect(outcome).toMatchObject({
            ok: false,
            refusal: {
              code: 'zone.changeLosesData',
              params: { count: 1, resources: `${change.action} ${type} Precious` },
            },
          });
        },
      ),
      { numRuns: 1_000 },
    );
    console.log(`guard: ${tried} change sets that lose data refused`);
  });

  test('a guard that looked at removals only would be noticed', () => {
    const blind = (changes: readonly PlannedChange[]) => changes.every(({ action }) => action !== 'Remove');
    const replaced: PlannedChange[] = [
      { action: 'Modify', replacement: 'True', type: 'AWS::DynamoDB::GlobalTable', logicalId: 'Operations' },
    ];

    expect(blind(replaced)).toBe(true);
    expect(guardChanges(replaced).ok).toBe(false);
  });
});
