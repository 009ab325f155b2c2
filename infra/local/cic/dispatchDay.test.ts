import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DispatchMessageSchema } from '../../../shared/dispatch/DispatchMessageSchema.ts';
import type { CicStep } from './CicStep.ts';
import { type CicDay, dispatchDay } from './dispatchDay.ts';
import { seededRandom } from './seededRandom.ts';
import { textsFor } from './textsFor.ts';
import { wireMessage } from './wireMessage.ts';
import { zoneOf } from './zoneOf.ts';

const hour = 3_600_000;
const from = Date.UTC(2026, 10, 22, 7);
const at = '2026-11-22T07:00:00.000Z';

const told = (seed: number, hours: number, options: Partial<CicDay> = {}, code = '5449'): CicStep[] => {
  const steps: CicStep[] = [];
  for (const step of dispatchDay(seededRandom(seed), zoneOf(code), { from, run: 'r1', ...options })) {
    if (step.dueAt > from + hours * hour) break;
    steps.push(step);
  }
  return steps;
};

describe('a day of the simulated dispatch centre', () => {
  test('brings a zone 40 to 60 incidents on an ordinary day', () => {
    const days = Array.from({ length: 50 }, (_, seed) => told(seed, 24 * 4));
    const opened = days.flat().filter((step) => step.content.kind === 'OPEN').length;

    const perDay = (opened - 50 * 6) / (50 * 4);
    expect(perDay).toBeGreaterThan(40);
    expect(perDay).toBeLessThan(60);
  });

  test('brings about 300 calls an hour in a storm', () => {
    const opened = told(1, 4, { storm: true }).filter((step) => step.content.kind === 'OPEN').length;

    expect(opened / 4).toBeGreaterThan(250);
    expect(opened / 4).toBeLessThan(350);
  });

  test('is quieter before dawn than in the early evening', () => {
    const opened = Array.from({ length: 30 }, (_, seed) => told(seed, 24))
      .flat()
      .filter((step) => step.content.kind === 'OPEN' && step.dueAt > from + 10);
    const between = (first: number, last: number): number =>
      opened.filter(({ dueAt }) => (dueAt - from) / hour >= first && (dueAt - from) / hour < last).length;

    // The day begins at 8 in Belgium: 10 hours on it is 18, 20 hours on it is 4.
    expect(between(19, 22)).toBeLessThan(between(10, 13) / 2);
  });

  test('begins with a handful of open incidents', () => {
    const first = told(7, 0.001);

    expect(first.filter((step) => step.content.kind === 'OPEN')).toHaveLength(6);
  });

  test('is the same story for the same seed, and another for another', () => {
    expect(told(3, 24)).toEqual(told(3, 24));
    expect(told(3, 24)).not.toEqual(told(4, 24));
  });

  test('opens every incident first, closes it last, and never names two messages alike', () => {
    const steps = told(5, 24 * 3);
    const ids = new Set(steps.map((step) => step.messageId));
    expect(ids.size).toBe(steps.length);
    expect(steps.map((step) => step.dueAt)).toEqual(
      steps.map((step) => step.dueAt).toSorted((a, b) => a - b),
    );
    let closed = 0;
    for (const own of Map.groupBy(steps, (step) => step.ref).values()) {
      expect(own[0]?.content.kind).toBe('OPEN');
      const close = own.findIndex((step) => step.content.kind === 'CLOSE');
      if (close >= 0) closed++;
      expect(close === -1 || close === own.length - 1).toBe(true);
    }
    expect(closed).toBeGreaterThan(100);
  });

  test.each(['5449', '5277', '5291'])('says nothing that the intake of zone %s cannot read', (code) => {
    const steps = told(11, 24 * 5, {}, code);

    for (const step of steps) {
      const parsed = v.safeParse(DispatchMessageSchema, JSON.parse(wireMessage(step, at)));
      expect(parsed.issues ?? [], `${JSON.stringify(step)}`).toEqual([]);
    }
    console.log(`dispatch messages of zone ${code}: N=${steps.length}, all readable`);
    expect(steps.length).toBeGreaterThan(500);
  });

  test('only when asked says what no intake can read', () => {
    const malformed = told(2, 24, { malformed: true }).filter((step) => step.content.kind === 'MALFORMED');

    expect(malformed.length).toBeGreaterThan(3);
    for (const step of malformed) {
      const parsed = v.safeParse(
        v.pipe(v.string(), v.parseJson(), DispatchMessageSchema),
        wireMessage(step, at),
      );
      expect(parsed.success).toBe(false);
    }
    expect(told(2, 24).some((step) => step.content.kind === 'MALFORMED')).toBe(false);
  });

  test('can be told from a real one at a glance', () => {
    for (const step of told(9, 24)) {
      if (step.content.kind !== 'OPEN') continue;
      expect(step.content.description).toMatch(/^Oefening: /);
      expect(textsFor(['nl']).streets).toContain(step.content.location.address.replace(/ \d+$/, ''));
    }
  });
});
