import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createDecide } from '../../functions/policy/createDecide.ts';
import { failedExamples } from '../../functions/policy/failedExamples.fixture.ts';
import type { PolicyExample } from '../../shared/policy/PolicyExample.fixture.ts';
import type { Decide } from '../../shared/policy/PolicyRequest.ts';
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
  let mostAsked = 0;
  const fails = (decide: Decide, examples: readonly PolicyExample[]): boolean =>
    failedExamples(decide, examples, (id) => id.startsWith('wall.')).length > 0;
  const survivors = mutants.filter(({ book, id }) => {
    const decide = createDecide(book);
    try {
      // Its own examples first: they find most, and the rest need not be asked then.
      const own = policyExamples.filter(({ policy }) => policy === id);
      if (fails(decide, own) || fails(decide, policyExamples)) {
        byExamples++;
        return false;
      }
      const { asked, first } = differences(decide, atMost, seed, false);
      mostAsked = Math.max(mostAsked, asked);
      return first === null;
    } catch {
      // Cedar could not evaluate it: no call would be answered.
      return false;
    }
  });

  console.log(
    `policy mutants: ${mutants.length} seeded, ${byExamples} found by examples, ${mutants.length - byExamples - survivors.length} by the oracle, ${survivors.length} survive`,
  );
  // The positive control: the policies as they are written answer every question rightly that gave a mutant away.
  expect(differences(decideAsWritten, mostAsked, seed).first).toBeNull();
  expect(survivors.map(({ what }) => what)).toEqual([]);
  expect(mutants.length).toBeGreaterThan(100);
}, 1_200_000);
