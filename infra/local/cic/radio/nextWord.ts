import type { Unit } from '../../../../shared/unit/Unit.ts';
import type { SeededRandom } from '../seededRandom.ts';
import type { RadioWord } from './RadioWord.ts';

/** What a crew will say next, and how long it takes until then. */
export interface PlannedWord {
  readonly word: RadioWord;
  /** Real milliseconds. */
  readonly after: number;
}

const second = 1_000;
const minute = 60 * second;

const status = (code: string): RadioWord => ({ kind: 'UNIT_STATUS', code });

/**
 * What a crew without a device does from where it is: it hears its alert within seconds, sets off, drives, stays, and is free
 * again; now and then somebody has to be brought in, something has to be written up, or nobody hears the alert at first.
 * It assigns nothing to itself. Null: nothing, because a person has the unit now, or an emergency is for people.
 *
 * @param unit null: never on duty yet
 * @param speed simulated milliseconds in a real one; how fast a crew answers is not sped up
 */
export const nextWord = (unit: Unit | null, random: SeededRandom, speed: number): PlannedWord | null => {
  const between = (least: number, most: number): number => least + random.next() * (most - least);
  const takes = (least: number, most: number): number => Math.max(2 * second, between(least, most) / speed);
  if (unit === null || unit.shift === undefined)
    return { word: status('1'), after: between(second, 15 * second) };
  if (unit.crew.length > 0) return null;
  switch (unit.assignment?.state) {
    case 'ALERTED': {
      const asleep = random.next() < 0.08;
      const after = asleep ? between(45 * second, 90 * second) : between(4 * second, 18 * second);
      return { word: { kind: 'UNIT_ACKNOWLEDGED' }, after };
    }
    case 'ACKNOWLEDGED':
    case 'ACCEPTED':
      return { word: status('3'), after: between(4 * second, 15 * second) };
    case 'EN_ROUTE':
      return { word: status('4'), after: takes(2 * minute, 9 * minute) };
    case 'ON_SCENE': {
      if (unit.status === 'TRANSPORT') return { word: status('8'), after: takes(6 * minute, 15 * minute) };
      if (unit.status === 'AT_DESTINATION')
        return { word: status('9'), after: takes(8 * minute, 20 * minute) };
      const brought = random.next() < 0.12;
      return { word: status(brought ? '7' : '1'), after: takes(8 * minute, 35 * minute) };
    }
    default:
      break;
  }
  switch (unit.status) {
    case 'EN_ROUTE':
    case 'ON_SCENE':
      return { word: status('1'), after: takes(minute, 3 * minute) };
    case 'TRANSPORT':
      return { word: status('8'), after: takes(6 * minute, 15 * minute) };
    case 'AT_DESTINATION':
      return { word: status('1'), after: takes(8 * minute, 20 * minute) };
    case 'BUSY_ADMIN':
    case 'AVAILABLE_STATION':
      return { word: status('1'), after: takes(10 * minute, 30 * minute) };
    case 'AVAILABLE_PATROL':
      return { word: status('2'), after: takes(60 * minute, 240 * minute) };
    case 'OFF_DUTY':
    case 'EMERGENCY':
      return null;
  }
};
