import * as v from 'valibot';
import type { JournalRefusal } from '../../shared/journal/JournalRefusal.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import type { JournalExport } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ExportStore } from './ExportStore.ts';
import { exportFiles } from './exportFiles.ts';
import { waitingExport } from './exportJournal.ts';

const Arguments = v.strictObject({ id: UlidSchema });

/** An address is a bearer secret: it is good for a minute, and each one given out is in the journal (T12). */
const addressSeconds = 60;

/**
 * Query.journalExport: how far an export is and, once it is ready, where its owner can fetch it. Somebody else's is
 * answered as one that does not exist.
 */
export const journalExport =
  ({
    exports,
    addressOf,
  }: {
    readonly exports: Pick<ExportStore, 'find'>;
    /** An address of a file in the content bucket, good for so many seconds, to be saved under that name. */
    readonly addressOf: (file: string, saveAs: string, seconds: number) => Promise<string>;
  }): UseCase =>
  async (input, { person }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const job = await exports.find(parsed.value.id);
    if (job === null || job.askedBy.id !== person.sub) {
      return refused({ errorType: 'NOT_FOUND', code: 'journal.exportUnknown' } satisfies JournalRefusal);
    }
    const { file, signature } = exportFiles(job);
    const address = (name: string) => addressOf(name, name.slice('exports/'.length), addressSeconds);
    const ready = job.state === 'READY';
    const value: JournalExport = {
      ...waitingExport(job),
      entries: job.entries ?? null,
      sha256: job.sha256 ?? null,
      ...(ready ? { url: await address(file), signatureUrl: await address(signature) } : {}),
    };
    return accepted(
      new Consulted(value, {
        subjects: job.audit.subjects,
        count: ready ? (job.entries ?? 0) : 0,
        objectId: job.id,
      }),
    );
  };
