import type { Fix } from './Fix.ts';

/** Where a unit is: one of its crew's fixes, or its car's. */
export interface UnitPosition extends Fix {
  readonly unitId: string;
}
