import type { SeededRandom } from './seededRandom.ts';

/** One of them, each as likely as its weight says; weights are not negative and not all 0. */
export const weighted = <T>(random: SeededRandom, choices: readonly (readonly [T, number])[]): T => {
  let left = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  throw new Error('Nothing has any weight');
};
