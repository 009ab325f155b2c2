import { expect, test } from 'vitest';
import { intake } from '../../../functions/intake/intake.fixture.ts';
import type { CicStep } from './CicStep.ts';
import { dispatchDay } from './dispatchDay.ts';
import { seededRandom } from './seededRandom.ts';
import { wireMessage } from './wireMessage.ts';
import { zoneOf } from './zoneOf.ts';

test('in a storm of 300 an hour, out of order and some of it twice, ends as if all had come once and in order', async () => {
  const steps: CicStep[] = [];
  const from = Date.parse('2026-11-22T10:00:00.000Z');
  const random = seededRandom(5449);
  for (const step of dispatchDay(random.fork(), zoneOf('5449'), { from, run: 'storm', storm: true })) {
    if (step.dueAt > from + 3_600_000) break;
    steps.push(step);
  }
  const wire = (step: CicStep) => wireMessage(step, new Date(step.dueAt).toISOString());
  const orderly = intake();
  for (const step of steps) await orderly.post(wire(step));
  const stormy = intake();
  // Every third opening comes up to fourteen minutes late, after what belongs to it; every fifth message comes twice.
  const shuffled = steps
    .flatMap((step, place) => (place % 5 === 0 ? [step, step] : [step]))
    .map((step) => {
      const late = step.content.kind === 'OPEN' && random.below(3) === 0 ? random.below(14 * 60_000) : 0;
      return { step, at: step.dueAt + late };
    })
    .toSorted((a, b) => a.at - b.at);
  const statuses = new Map<number, number>();
  for (const { step, at } of shuffled) {
    stormy.later(Math.max(0, at - stormy.clock.now()));
    const { status } = await stormy.post(wire(step));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }

  const told = ({ store }: ReturnType<typeof intake>) =>
    [...store.incidents.values()]
      .map(({ externalRef, state, priority, timeline }) => ({
        ref: externalRef?.ref,
        state,
        priority,
        notes: timeline.filter(({ kind }) => kind === 'NOTE').length,
      }))
      .toSorted((a, b) => ((a.ref ?? '') < (b.ref ?? '') ? -1 : 1));
  const opened = steps.filter(({ content }) => content.kind === 'OPEN').length;
  console.log(
    `storm: N=${opened} incidents in an hour, ${shuffled.length} messages of which ${statuses.get(202) ?? 0} waited, ${stormy.kept.length} refused`,
  );
  expect(opened).toBeGreaterThan(250);
  expect(statuses.get(202)).toBeGreaterThan(10);
  expect(stormy.held.messages.size).toBe(0);
  expect(told(stormy)).toEqual(told(orderly));
});
