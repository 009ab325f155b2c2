import { isoOf } from '../../shared/kernel/instant.ts';
import type { ExportJob } from '../journal/ExportJob.ts';
import { exportRow } from '../journal/exportRow.ts';
import type { ExporterPorts } from './ExporterPorts.ts';
import { writeExport } from './writeExport.ts';

/** What became of an export; goes into the log. */
export type ExportOutcome =
  | { readonly kind: 'READY'; readonly entries: number }
  /** The journal is not signed as far as it was when the export was asked for: nothing is handed out unproved. */
  | { readonly kind: 'FAILED' }
  /** Not there any more, or made already. */
  | { readonly kind: 'NOTHING_TO_DO' };

/**
 * Makes an export that was asked for, once. May be called again for the same one at any time: a file that was half
 * written is written anew, one that is ready is left alone. Throws on what may pass; then it is called again.
 */
export const makeExport =
  (ports: ExporterPorts) =>
  async (id: string): Promise<ExportOutcome> => {
    const job = await ports.exports.find(id);
    if (job === null || job.state !== 'WAITING') return { kind: 'NOTHING_TO_DO' };
    const checkpoint = await ports.freshCheckpoint();
    const signed =
      checkpoint?.sound === true && checkpoint.epoch === job.epoch && checkpoint.size >= job.head;
    if (checkpoint === null || !signed) {
      await ports.exports.settle(id, { state: 'FAILED' }, rowOf(ports, job, 'journal.exportFailed'));
      return { kind: 'FAILED' };
    }
    const made = await writeExport(ports, job, checkpoint);
    const row = rowOf(ports, job, 'journal.exported', made.entries);
    const settled = await ports.exports.settle(id, { state: 'READY', ...made }, row);
    return settled ? { kind: 'READY', entries: made.entries } : { kind: 'NOTHING_TO_DO' };
  };

const rowOf = (
  { zone, clock }: ExporterPorts,
  { id, askedBy, audit }: ExportJob,
  type: 'journal.exported' | 'journal.exportFailed',
  count?: number,
) =>
  exportRow({
    zone,
    id,
    version: 2,
    type,
    at: isoOf(clock.now()),
    actor: { kind: 'PERSON', ...askedBy },
    commandId: id,
    audit: { ...audit, ...(count === undefined ? {} : { count }) },
  });
