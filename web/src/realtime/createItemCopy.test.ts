import { expect, test } from 'vitest';
import { createItemCopy } from './createItemCopy.ts';
import { createItemStore } from './createItemStore.ts';
import { createFakeTimers } from './fakes/createFakeTimers.ts';

interface Thing {
  readonly id: string;
  readonly version: number;
  readonly over?: true;
}

const actor = { kind: 'SYSTEM', id: 'x', name: 'x' } as const;
const later = {
  seq: 2,
  v: 1,
  type: 'alarm.answered',
  id: 'a',
  version: 2,
  at: '2026-11-22T10:00:00.000Z',
  actor,
  body: '{}',
};

/** A copy that has to read its list anew, and answers to it that come when the test says so. */
const reading = () => {
  const timers = createFakeTimers();
  const answers: ((list: readonly Thing[]) => void)[] = [];
  const copy = createItemCopy<Thing>({
    prefix: 'alarm.',
    store: createItemStore<Thing>({ evolved: () => null, over: ({ over }) => over === true }),
    read: () => new Promise((answer) => void answers.push(answer)),
    frames: { next: (run) => run() },
    timers,
    random: () => 0.5,
  });
  copy.apply(later);
  return { copy, answers, timers };
};

test('a list that was read before a picture of all and comes after it does not bring back what ended between the two', async () => {
  const { copy, answers, timers } = reading();

  copy.adopt([], false);
  answers[0]?.([{ id: 'a', version: 2 }]);
  await timers.pass(1_000);

  expect([...copy.items.value.keys()]).toEqual([]);
  // It is read once more instead, and then it counts.
  answers[1]?.([{ id: 'b', version: 1 }]);
  await timers.pass(1_000);
  expect([...copy.items.value.keys()]).toEqual(['b']);
  expect(answers).toHaveLength(2);
});

test('the control: with no picture in between it counts at once', async () => {
  const { copy, answers, timers } = reading();

  answers[0]?.([{ id: 'a', version: 2 }]);
  await timers.pass(1_000);

  expect([...copy.items.value.keys()]).toEqual(['a']);
  expect(answers).toHaveLength(1);
});
