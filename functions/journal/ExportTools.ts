import type { Clock } from '../../shared/kernel/Clock.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { ExportStore } from './ExportStore.ts';
import type { JournalQuestionTools } from './JournalQuestionTools.ts';

/** What asking for a signed copy of the journal, or of what it has of a photo, works with. */
export interface ExportTools
  extends Pick<JournalQuestionTools, 'chain' | 'subjectHash' | 'people' | 'incidents'> {
  readonly zone: ZoneCode;
  readonly exports: ExportStore;
  readonly clock: Clock;
  readonly newUlid: () => Ulid;
}
