import type { SeededRandom } from '../../cic/seededRandom.ts';
import type { Point } from '../geometry/Point.ts';
import type { Namer } from '../names/createNamer.ts';
import type { Drawing } from './Drawing.ts';
import type { Street } from './Street.ts';
import type { ZonePlan } from './TownPlan.ts';

/** What everybody who draws on one zone's plan has at hand. */
export interface Site {
  readonly code: string;
  readonly plan: ZonePlan;
  readonly random: SeededRandom;
  readonly namer: Namer;
  readonly drawing: Drawing;
  /** The number the next street will have, for the edges of what is cut before the street is drawn. */
  nextStreet(): number;
  addStreet(street: Omit<Street, 'number' | 'halfWidth'>): number;
  halfWidthOf(street: number): number;
  /** Whether a house may stand there: not in the water, not on a railway or a motorway. */
  isFree(at: Point): boolean;
}
