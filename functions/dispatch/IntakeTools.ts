import type { Organisation } from '../../shared/directory/Organisation.ts';
import type { FindReference } from '../../shared/dispatch/FindReference.ts';
import type { HeldMessages } from '../../shared/dispatch/HeldMessages.ts';
import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { ChangeTools } from '../../shared/operations/applyChanges.ts';
import type { UnitSettings } from '../../shared/unit/settings/UnitSettings.ts';

/** What the intake of dispatch messages is passed. */
export interface IntakeTools extends CommandTools {
  readonly findReference: FindReference;
  readonly held: HeldMessages;
  /** For what touches units too. */
  readonly changes: ChangeTools;
  readonly readOrganisation: () => Promise<Organisation>;
  readonly readSettings: () => Promise<Pick<UnitSettings, 'statuses' | 'fleet' | 'alertEscalateSeconds'>>;
  /** Keeps a message that was refused, for a person to see. */
  readonly keep: (text: string, actor: Actor, refusal: Refusal) => Promise<void>;
}
