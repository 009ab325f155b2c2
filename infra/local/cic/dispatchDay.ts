import type { CicStep } from './CicStep.ts';
import type { CicZone } from './CicZone.ts';
import { busiestHour, callsPerHour } from './callsPerHour.ts';
import { hourInBelgium } from './hourInBelgium.ts';
import { incidentMix, stormMix } from './incidentMix.ts';
import { malformedMessage } from './malformedMessage.ts';
import { planIncident } from './planIncident.ts';
import type { SeededRandom } from './seededRandom.ts';
import { textsFor } from './textsFor.ts';
import { weighted } from './weighted.ts';

const hour = 3_600_000;
/** Open at once, so that a screen has something to show in its first seconds. */
const handful = 6;
/** Calls an hour when a storm passes (domain.md §4.2). */
const stormCalls = 300;

export interface CicDay {
  /** When it begins, in milliseconds since the epoch: simulated time starts as the real. */
  readonly from: number;
  /** Begins every reference, so that two runs never name two incidents alike; `[A-Za-z0-9._-]`, short. */
  readonly run: string;
  readonly storm?: boolean;
  /** Now and then a message that no zone can read. */
  readonly malformed?: boolean;
}

/**
 * A zone's messages in order of time, day after day without end: 40 to 60 incidents a day, most in the early evening
 * (domain.md §4.2), or a storm. Pure: the same seed tells the same story.
 */
export function* dispatchDay(random: SeededRandom, zone: CicZone, day: CicDay): Generator<CicStep, never> {
  const texts = textsFor(zone.languages);
  const callsPerDay = 40 + random.below(21);
  const most = day.storm ? stormCalls : busiestHour(callsPerDay);
  let waiting: CicStep[] = [];
  let count = 0;

  const open = (openedAt: number): void => {
    const hourOfDay = hourInBelgium(openedAt);
    const byDay = hourOfDay >= 7 && hourOfDay < 21;
    const mix = (day.storm ? stormMix : incidentMix).map(
      ([kind, light, dark]) => [kind, byDay ? light : dark] as const,
    );
    const ref = `${zone.code}-${day.run}-${String(++count).padStart(4, '0')}`;
    const steps = [
      ...planIncident(random.fork(), zone, texts, { type: weighted(random, mix), openedAt, ref }),
    ];
    if (day.malformed && random.next() < 0.2) {
      const messageId = `${ref}-x`;
      const text = malformedMessage(random, messageId, ref);
      steps.push({ dueAt: openedAt + 30_000, ref, messageId, content: { kind: 'MALFORMED', text } });
    }
    waiting = [...waiting, ...steps].toSorted((a, b) => a.dueAt - b.dueAt);
  };

  for (let first = 0; first < handful; first++) open(day.from + first);
  let now = day.from;
  for (;;) {
    // Calls come by themselves, as many as the hour has (a Poisson process, thinned from the busiest hour's).
    now += (-Math.log(1 - random.next()) / most) * hour;
    while (waiting[0] !== undefined && waiting[0].dueAt <= now) {
      const [next, ...later] = waiting;
      waiting = later;
      if (next !== undefined) yield next;
    }
    const expected = day.storm ? stormCalls : callsPerHour(hourInBelgium(now), callsPerDay);
    if (random.next() < expected / most) open(now);
  }
}
