import type { AuditFacts } from '../../shared/journal/AuditFacts.ts';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import type { ExportFormat, ExportState } from '../../shared/schema.generated.ts';

/** A signed copy of a part of the journal that somebody asked for; subjects in it are hashes already. */
export interface ExportJob {
  readonly id: string;
  readonly format: ExportFormat;
  readonly question: JournalQuestion;
  /** Where the journal was when it was asked for: the copy holds at least what stood there then. */
  readonly epoch: string;
  readonly head: number;
  /** Whose it is: the only one who can fetch it. */
  readonly askedBy: { readonly id: string; readonly name: string };
  readonly askedAt: string;
  /** What was said when it was asked for; the entry that tells of its making says the same. */
  readonly audit: AuditFacts;
  readonly state: ExportState;
  readonly entries?: number;
  /** Of the file, lower-case hexadecimal. */
  readonly sha256?: string;
}
