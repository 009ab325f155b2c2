import type { Sha256 } from '../../shared/journal/chain/Sha256.ts';
import type { KeptCheckpoint } from '../checkpoint/KeptCheckpoint.ts';
import { chainState } from '../journal/chainState.ts';
import type { ExportTools } from '../journal/ExportTools.ts';
import { exportJournal } from '../journal/exportJournal.ts';
import type { JournalQuestionTools } from '../journal/JournalQuestionTools.ts';
import { journal } from '../journal/journal.ts';
import { journalEntry } from '../journal/journalEntry.ts';
import { journalExport } from '../journal/journalExport.ts';
import { myConsultations } from '../journal/myConsultations.ts';
import type { UseCase } from '../middleware/UseCase.ts';

interface Parts extends JournalQuestionTools, Pick<ExportTools, 'zone' | 'exports' | 'clock' | 'newUlid'> {
  readonly sha256: Sha256;
  readonly readCheckpoint: () => Promise<KeptCheckpoint | null>;
  readonly addressOf: (file: string, saveAs: string, seconds: number) => Promise<string>;
}

/** What this function answers (shared/journal/reviewOperations.ts says which fields are sent to it). */
export const createReviewOperations = (parts: Parts): Readonly<Record<string, UseCase>> => ({
  'Query.journal': journal(parts),
  'Query.journalEntry': journalEntry(parts),
  'Query.myConsultations': myConsultations(parts),
  'Query.chainState': chainState(parts),
  'Query.journalExport': journalExport(parts),
  'Mutation.exportJournal': exportJournal(parts),
});
