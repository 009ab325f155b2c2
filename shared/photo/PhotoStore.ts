import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { Photo } from './Photo.ts';
import type { PhotoContext } from './PhotoContext.ts';
import type { PhotoFacts } from './PhotoFacts.ts';
import type { PhotoLook } from './PhotoLook.ts';
import type { PhotoSettings } from './settings/PhotoSettings.ts';

/** Everything a command leaves behind, stored together or not at all. */
export interface PhotoChange {
  /** The version the decision was taken on; 0 when there was no photo. */
  readonly basedOn: number;
  readonly photo: Photo;
  readonly row: PendingRow;
  /** What a picture said of itself, with its becoming available. */
  readonly facts?: PhotoFacts;
  readonly answered: AnsweredCommand;
}

/** `BUSY`: two transactions met; nothing was done. */
export type PhotoOutcome = 'STORED' | 'VERSION_TAKEN' | 'COMMAND_KNOWN' | 'BUSY';

/** What photos need of a store. Reads are consistent. */
export interface PhotoStore {
  readonly read: (
    id: string,
    commandId?: CommandId,
  ) => Promise<{ readonly photo: Photo | null; readonly answered: AnsweredCommand | null }>;
  readonly store: (change: PhotoChange) => Promise<PhotoOutcome>;
  /** A command that changed nothing: its answer is remembered all the same. */
  readonly remember: (answered: AnsweredCommand) => Promise<void>;
  /** Those shown in a place, oldest first. */
  readonly shownIn: (context: PhotoContext) => Promise<readonly Photo[]>;
  /** Those that are not where people can see them, and are not given up. */
  readonly unsettled: () => Promise<readonly Photo[]>;
  /** Those that are over on this day (UTC, yyyy-mm-dd). */
  readonly overOn: (day: string) => Promise<readonly Photo[]>;
  readonly keepLook: (look: PhotoLook) => Promise<void>;
  readonly looks: (id: string) => Promise<readonly PhotoLook[]>;
  readonly facts: (id: string) => Promise<PhotoFacts | null>;
  readonly settings: () => Promise<PhotoSettings>;
  readonly storeSettings: (change: {
    readonly settings: PhotoSettings;
    readonly row: PendingRow;
    readonly answered: AnsweredCommand;
  }) => Promise<PhotoOutcome>;
}
