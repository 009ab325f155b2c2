import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createDecide } from '../../functions/policy/createDecide.ts';
import { failedExamples } from '../../functions/policy/failedExamples.fixture.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { policyExamples } from '../../shared/policy/policyExamples.fixture.ts';
import { differences } from './differences.ts';
import { policyMutants } from './policyMutants.ts';

/** Ran as often as it takes; far fewer than the oracle's own run. */
const atMost = 40_000;
const seed = 20_261_122;

test('a policy that is gone, wider, narrower or turned round is noticed, each of them', () => {
  const decideAsWritten = createDecide(policyBook);
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const mutants = policyMutants(root);
  let byExamples = 0;
  const survivors = mutants.filter(({ book }) => {
    const decide = createDecide(book);
    try {
      if (failedExamples(decide, policyExamples, (id) => id.startsWith('wall.')).length > 0) {
        byExamples++;
        return false;
      }
      return differences(decide, atMost, seed).first === null;
    } catch {
      // Cedar could not evaluate it: no call would be answered.
      return false;
    }
  });

  console.log(
    `policy mutants: ${mutants.length} seeded, ${byExamples} found by examples, ${mutants.length - byExamples - survivors.length} by the oracle, ${survivors.length} survive`,
  );
  // The positive control: the policies as they are written have no difference to find.
  expect(differences(decideAsWritten, atMost, seed).first).toBeNull();
  expect(survivors.map(({ what }) => what)).toEqual([]);
  expect(mutants.length).toBeGreaterThan(100);
}, 1_200_000);
