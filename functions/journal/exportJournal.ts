import * as v from 'valibot';
import { noEpoch } from '../../shared/journal/noEpoch.ts';
import { ReasonSchema } from '../../shared/journal/reason/ReasonSchema.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import { dueAt } from '../../shared/retention/dueAt.ts';
import type { JournalExport } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { checkLink } from './checkLink.ts';
import type { ExportJob } from './ExportJob.ts';
import type { ExportStore } from './ExportStore.ts';
import { exportRow } from './exportRow.ts';
import { FilterSchema } from './FilterSchema.ts';
import type { JournalQuestionTools } from './JournalQuestionTools.ts';
import { questionOf } from './questionOf.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({
      filter: FilterSchema,
      format: v.picklist(['JSON_LINES', 'CSV']),
      reason: ReasonSchema,
    }),
  ),
});

export interface ExportTools
  extends Pick<JournalQuestionTools, 'chain' | 'subjectHash' | 'people' | 'incidents'> {
  readonly zone: ZoneCode;
  readonly exports: ExportStore;
  readonly clock: Clock;
  readonly newUlid: () => Ulid;
}

const mostAttempts = 5;

/**
 * Mutation.exportJournal: asks for a signed copy. It is made by another function, once (functions/exporter), and that
 * it was asked for is in the journal in the same transaction. The same command again is answered as it was.
 */
export const exportJournal =
  (tools: ExportTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const { commandId, deviceId } = envelope;
    const hash = payloadHash(['exportJournal', parsed.value]);
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const known = await tools.exports.answered(commandId);
      if (known !== null) {
        return known.actorId === context.actor.id && known.payloadHash === hash
          ? accepted(JSON.parse(known.reply))
          : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' } satisfies CommonRefusal);
      }
      const reason = await checkLink(tools, asked.reason);
      if (!reason.ok) return reason;
      const understood = await questionOf(tools, asked.filter);
      if (!understood.ok) return understood;
      const head = await tools.chain.head();
      const at = isoOf(tools.clock.now());
      const job: ExportJob = {
        id: tools.newUlid(),
        format: asked.format,
        question: understood.value.question,
        epoch: head?.epoch ?? noEpoch,
        head: head?.n ?? 0,
        askedBy: { id: context.actor.id, name: context.actor.name },
        askedAt: at,
        audit: { ...originOf(context, deviceId), reason: reason.value, subjects: understood.value.about },
        state: 'WAITING',
      };
      const reply = JSON.stringify(waitingExport(job));
      const { actor } = context;
      const stored = await tools.exports.ask({
        job,
        row: exportRow({
          zone: tools.zone,
          id: job.id,
          version: 1,
          type: 'journal.exportAsked',
          at,
          actor,
          commandId,
          audit: job.audit,
        }),
        answered: { commandId, actorId: actor.id, payloadHash: hash, reply, at },
      });
      if (stored === 'STORED') return accepted(JSON.parse(reply));
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' } satisfies CommonRefusal);
  };

/** An export as its owner sees it, before there is anything to fetch. */
export const waitingExport = ({ id, format, state, askedAt }: ExportJob): JournalExport => ({
  id,
  format,
  state,
  entries: null,
  sha256: null,
  url: null,
  signatureUrl: null,
  expiresAt: dueAt('EXPORT_7D', askedAt),
});
