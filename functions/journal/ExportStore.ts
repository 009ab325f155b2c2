import type { AnsweredCommand } from '../../shared/incident/IncidentStore.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import type { CommandId } from '../../shared/kernel/CommandId.ts';
import type { ExportJob } from './ExportJob.ts';

/** Where exports wait to be made and fetched. Reads are consistent. */
export interface ExportStore {
  readonly answered: (commandId: CommandId) => Promise<AnsweredCommand | null>;
  /** Job, answer and journal row, together or not at all. */
  readonly ask: (asked: {
    readonly job: ExportJob;
    readonly row: PendingRow;
    readonly answered: AnsweredCommand;
  }) => Promise<'STORED' | 'COMMAND_KNOWN' | 'BUSY'>;
  /** Null when there is none, or its week is over. */
  readonly find: (id: string) => Promise<ExportJob | null>;
  /** What became of it, with its journal row; false when somebody said so before. */
  readonly settle: (
    id: string,
    became:
      | { readonly state: 'READY'; readonly entries: number; readonly sha256: string }
      | { readonly state: 'FAILED' },
    row: PendingRow,
  ) => Promise<boolean>;
}
