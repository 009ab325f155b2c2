import type { ExportJob } from '../../../functions/journal/ExportJob.ts';
import type { ExportStore } from '../../../functions/journal/ExportStore.ts';
import type { AnsweredCommand } from '../../../shared/incident/IncidentStore.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import type { ZoneObjects } from './zoneObjects.ts';

/** Exports in memory, with one that is ready and belongs to the zone's data-protection officer. */
export const createMemoryExports = (o: ZoneObjects): ExportStore & { readonly digest: () => string } => {
  const jobs = new Map<string, ExportJob>([
    [
      o.exported,
      {
        id: o.exported,
        format: 'JSON_LINES',
        question: {},
        epoch: o.journalEpoch,
        head: 3,
        askedBy: { id: o.person('DPO'), name: o.mark },
        askedAt: o.at,
        audit: {
          op: 'EXPORT',
          operation: 'Mutation.exportJournal',
          purpose: 'OVERSIGHT',
          legalBasis: 'LPD_56',
          subjects: [],
        },
        state: 'READY',
        entries: 3,
        sha256: 'ab',
      },
    ],
    [
      o.photo.report,
      {
        id: o.photo.report,
        format: 'JSON_LINES',
        question: { subjects: ['0'] },
        epoch: o.journalEpoch,
        head: 3,
        askedBy: { id: o.person('DPO'), name: o.mark },
        askedAt: o.at,
        audit: {
          op: 'EXPORT',
          operation: 'Mutation.makeCustodyReport',
          purpose: 'INCIDENT_HANDLING',
          legalBasis: 'WPF_15',
          subjects: [{ kind: 'PHOTO', id: o.photo.seen }],
          objectId: o.photo.seen,
        },
        state: 'WAITING',
      },
    ],
  ]);
  const answered = new Map<string, AnsweredCommand>();
  const rows: PendingRow[] = [];
  return {
    answered: async (commandId) => answered.get(commandId) ?? null,
    ask: async (asked) => {
      if (answered.has(asked.answered.commandId)) return 'COMMAND_KNOWN';
      jobs.set(asked.job.id, asked.job);
      answered.set(asked.answered.commandId, asked.answered);
      rows.push(asked.row);
      return 'STORED';
    },
    find: async (id) => jobs.get(id) ?? null,
    settle: async () => false,
    digest: () => JSON.stringify([[...jobs], [...answered], rows]),
  };
};
