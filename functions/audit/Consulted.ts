import type { ReasonFacts, Subject } from '../../shared/journal/AuditFacts.ts';

/** What a consultation showed, for the journal. */
export interface ShownFacts {
  /** Everybody and everything the answer shows something of. */
  readonly subjects: readonly Subject[];
  /** How many things were shown. */
  readonly count: number;
  /** Where the reason follows from the call itself. */
  readonly reason?: ReasonFacts;
  /** The one object that was asked for. */
  readonly objectId?: string;
}

/**
 * An answer that must be journalled before it leaves: the value, and what of whom it shows. The guard hands out `value`
 * only once the journal has the rest; a query whose operation is audited and that answers without it is a fault.
 */
export class Consulted<Value = unknown> {
  readonly value: Value;
  readonly shown: ShownFacts;

  constructor(value: Value, shown: ShownFacts) {
    this.value = value;
    this.shown = shown;
  }
}
