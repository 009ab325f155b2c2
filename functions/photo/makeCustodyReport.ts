import * as v from 'valibot';
import { noEpoch } from '../../shared/journal/noEpoch.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import { photoReason } from '../../shared/photo/photoReason.ts';
import { photoSubjects } from '../../shared/photo/photoSubjects.ts';
import { dueAt } from '../../shared/retention/dueAt.ts';
import type { CustodyReport } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import type { ExportJob } from '../journal/ExportJob.ts';
import { exportRow } from '../journal/exportRow.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PhotoTools } from './PhotoTools.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ photoId: PhotoIdSchema }),
});

const mostAttempts = 5;

/**
 * Mutation.makeCustodyReport: asks for the journal's entries about one photo, signed, as any export of it is asked for
 * (functions/exporter makes it); the report is made around them once they are there.
 */
export const makeCustodyReport =
  (tools: PhotoTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const { commandId, deviceId } = envelope;
    const { actor } = context;
    const hash = payloadHash(['makeCustodyReport', parsed.value]);
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const known = await tools.exports.answered(commandId);
      if (known !== null) {
        return known.actorId === actor.id && known.payloadHash === hash
          ? accepted(JSON.parse(known.reply))
          : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' } satisfies CommonRefusal);
      }
      const { photo } = await tools.store.read(asked.photoId);
      if (photo === null) {
        return refused({ errorType: 'NOT_FOUND', code: 'photo.unknown' } satisfies PhotoRefusal);
      }
      const hashed = await tools.subjectHash();
      const head = await tools.chain.head();
      const at = isoOf(tools.clock.now());
      const job: ExportJob = {
        id: tools.newUlid(),
        format: 'JSON_LINES',
        question: { subjects: [hashed({ kind: 'PHOTO', id: photo.id })] },
        epoch: head?.epoch ?? noEpoch,
        head: head?.n ?? 0,
        askedBy: { id: actor.id, name: actor.name },
        askedAt: at,
        audit: {
          ...originOf(context, deviceId),
          reason: photoReason(photo),
          subjects: photoSubjects(photo),
          objectId: photo.id,
        },
        state: 'WAITING',
      };
      const reply = JSON.stringify(waitingReport(job));
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

/** A report as its owner sees it, before there is anything to fetch. */
export const waitingReport = ({ id, state, askedAt }: ExportJob): CustodyReport => ({
  exportId: id,
  state,
  pdfUrl: null,
  journalUrl: null,
  expiresAt: dueAt('EXPORT_7D', askedAt),
});
