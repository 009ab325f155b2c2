import { expect, test } from 'vitest';
import { createDecide } from '../../functions/policy/createDecide.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { differences } from './differences.ts';

const runs = process.env.LONG === '1' ? 1_000_000 : 100_000;

test(`the policy and an oracle in plain words give the same answer to ${runs} questions (G10)`, () => {
  const seed = Date.now() % 2 ** 31;
  const { asked, allowed, first } = differences(createDecide(policyBook), runs, seed);

  console.log(`oracle: ${asked} questions, ${allowed} allowed, differences ${first ?? 'none'}, seed ${seed}`);
  expect(first).toBeNull();
  expect(allowed / asked).toBeGreaterThan(0.1);
}, 1_200_000);
