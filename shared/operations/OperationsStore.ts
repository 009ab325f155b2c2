import type { Alarm } from '../alarm/Alarm.ts';
import type { Incident } from '../incident/Incident.ts';
import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { Unit } from '../unit/Unit.ts';
import type { ChangeSet, ChangeSetOutcome } from './ChangeSet.ts';

/** What a command wants to look at. */
export interface Wanted {
  readonly incidents?: readonly string[];
  readonly units?: readonly string[];
  readonly alarms?: readonly string[];
  /** Persons whose place in a crew counts. */
  readonly crews?: readonly string[];
}

/** What was there, in one consistent look. Asking for what was not wanted is a fault and throws. */
export interface Look {
  /** With an empty timeline. */
  readonly incident: (id: string) => Incident | null;
  readonly unit: (id: string) => Unit | null;
  readonly alarm: (id: string) => Alarm | null;
  /** The unit the person is of now. */
  readonly crew: (personId: string) => string | null;
}

/** What commands over several aggregates need of a store. */
export interface OperationsStore {
  readonly read: (
    wanted: Wanted,
    commandId: CommandId,
  ) => Promise<{ readonly look: Look; readonly answered: AnsweredCommand | null }>;
  readonly store: (set: ChangeSet) => Promise<ChangeSetOutcome>;
}
