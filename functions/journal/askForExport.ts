import { noEpoch } from '../../shared/journal/noEpoch.ts';
import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { ExportJob } from './ExportJob.ts';
import type { ExportTools } from './ExportTools.ts';
import { exportRow } from './exportRow.ts';

/** What is asked of the exporter, once it is known that it may be. */
export type AskedExport = Pick<ExportJob, 'format' | 'question'> & {
  readonly audit: Omit<ExportJob['audit'], keyof ReturnType<typeof originOf>>;
};

interface Asking {
  readonly envelope: Pick<CommandEnvelope, 'commandId' | 'deviceId'>;
  /** Of the command with all that came with it. */
  readonly payloadHash: string;
  /** What is wanted, or why not; decided anew when another command came between. */
  readonly decide: () => Promise<Result<AskedExport, Refusal>>;
  /** What the caller is told of an export that waits. */
  readonly answer: (job: ExportJob) => object;
}

const mostAttempts = 5;

/**
 * Has a signed copy of entries made by another function, once (functions/exporter); that it was asked for is in the
 * journal in the same transaction. The same command again is answered as it was, with another content not at all.
 */
export const askForExport =
  ({
    exports,
    chain,
    clock,
    newUlid,
    zone,
  }: Pick<ExportTools, 'exports' | 'chain' | 'clock' | 'newUlid' | 'zone'>) =>
  async (
    context: CallContext,
    { envelope, payloadHash, decide, answer }: Asking,
  ): Promise<Result<unknown, Refusal>> => {
    const { actor } = context;
    const { commandId, deviceId } = envelope;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const known = await exports.answered(commandId);
      if (known !== null) {
        return known.actorId === actor.id && known.payloadHash === payloadHash
          ? accepted(JSON.parse(known.reply))
          : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' } satisfies CommonRefusal);
      }
      const decided = await decide();
      if (!decided.ok) return decided;
      const { format, question, audit } = decided.value;
      const head = await chain.head();
      const at = isoOf(clock.now());
      const job: ExportJob = {
        id: newUlid(),
        format,
        question,
        epoch: head?.epoch ?? noEpoch,
        head: head?.n ?? 0,
        askedBy: { id: actor.id, name: actor.name },
        askedAt: at,
        audit: { ...originOf(context, deviceId), ...audit },
        state: 'WAITING',
      };
      const reply = JSON.stringify(answer(job));
      const row = exportRow({
        zone,
        id: job.id,
        version: 1,
        type: 'journal.exportAsked',
        at,
        actor,
        commandId,
        audit: job.audit,
      });
      const answered = { commandId, actorId: actor.id, payloadHash, reply, at };
      if ((await exports.ask({ job, row, answered })) === 'STORED') return accepted(JSON.parse(reply));
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' } satisfies CommonRefusal);
  };
