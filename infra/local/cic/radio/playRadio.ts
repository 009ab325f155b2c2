import type { Unit } from '../../../../shared/unit/Unit.ts';
import type { Delivery } from '../createMessenger.ts';
import type { SeededRandom } from '../seededRandom.ts';
import { nextWord, type PlannedWord } from './nextWord.ts';

/** How often the crews listen, in real milliseconds. */
const listensEvery = 2_000;

export interface Radio {
  /** The units that have no device, by their ids. */
  readonly unitIds: () => Promise<readonly string[]>;
  /** What the zone knows of its units: what the crews hear from the desk. */
  readonly readUnits: () => Promise<readonly Unit[]>;
  readonly send: (body: string) => Promise<Delivery>;
  readonly random: SeededRandom;
  readonly speed: number;
  /** Begins every message id of this run. */
  readonly run: string;
  readonly clock: { now(): number };
  /** Waits so many real milliseconds; throws when it is time to stop. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly say: (line: string) => void;
}

interface Plan extends PlannedWord {
  /** Where the unit was when it was made: from elsewhere it is another plan. */
  readonly where: string;
  readonly dueAt: number;
}

/** What of a unit makes its crew think anew. */
const whereOf = (unit: Unit | undefined): string =>
  JSON.stringify([
    unit?.shift?.id,
    unit?.status,
    unit?.assignment?.incidentId,
    unit?.assignment?.state,
    unit?.crew.length,
  ]);

/** Lets the crews of a zone that have only a radio live, until told to stop (`wait` throws then). */
export const playRadio = async (radio: Radio): Promise<never> => {
  const { random, speed, run, clock, wait, say } = radio;
  const plans = new Map<string, Plan | { readonly where: string; readonly word: null }>();
  let count = 0;
  for (;;) {
    const heard = await listen(radio);
    for (const unitId of heard?.ids ?? []) {
      const unit = heard?.units.find(({ id }) => id === unitId);
      const where = whereOf(unit);
      if (plans.get(unitId)?.where !== where) {
        const planned = nextWord(unit ?? null, random, speed);
        plans.set(
          unitId,
          planned === null
            ? { where, word: null }
            : { ...planned, where, dueAt: clock.now() + planned.after },
        );
      }
      const plan = plans.get(unitId);
      if (plan === undefined || plan.word === null || plan.dueAt > clock.now()) continue;
      const messageId = `radio-${run}-${++count}`;
      const at = new Date(clock.now()).toISOString();
      const delivery = await radio.send(
        JSON.stringify({ messageId, sender: 'CIC', at, unit: unitId, ...plan.word }),
      );
      // Not heard: said again at the next round, under another id. Refused: nothing more until something changes.
      if (delivery.kind === 'LATER') continue;
      if (delivery.kind === 'REFUSED') say(`radio ${unitId} refused: ${delivery.reason}`);
      plans.set(unitId, { where, word: null });
    }
    await wait(listensEvery);
  }
};

const listen = async ({ unitIds, readUnits, say }: Radio) => {
  try {
    return { ids: await unitIds(), units: await readUnits() };
  } catch (fault) {
    say(`the radio hears nothing: ${fault instanceof Error ? fault.message : String(fault)}`);
    return null;
  }
};
