import type { Ending } from '../Outcome.ts';

/** How `util.error`, `util.unauthorized` and `runtime.earlyReturn` leave a handler: thrown, and caught at its door. */
export class Signal {
  readonly ending: Ending;

  constructor(ending: Ending) {
    this.ending = ending;
  }
}
