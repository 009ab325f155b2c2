import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import { photoReason } from '../../shared/photo/photoReason.ts';
import { photoSubjects } from '../../shared/photo/photoSubjects.ts';
import { dueAt } from '../../shared/retention/dueAt.ts';
import type { CustodyReport } from '../../shared/schema.generated.ts';
import { askForExport } from '../journal/askForExport.ts';
import type { ExportJob } from '../journal/ExportJob.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PhotoTools } from './PhotoTools.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ photoId: PhotoIdSchema }),
});

/**
 * Mutation.makeCustodyReport: asks for the journal's entries about one photo, signed, as any export of it is asked for
 * (functions/exporter makes it); the report is made around them once they are there.
 */
export const makeCustodyReport = (tools: PhotoTools): UseCase => {
  const ask = askForExport(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return ask(context, {
      envelope,
      payloadHash: payloadHash(['makeCustodyReport', parsed.value]),
      decide: async () => {
        const { photo } = await tools.store.read(asked.photoId);
        if (photo === null) {
          return refused({ errorType: 'NOT_FOUND', code: 'photo.unknown' } satisfies PhotoRefusal);
        }
        const hashed = await tools.subjectHash();
        return accepted({
          format: 'JSON_LINES',
          question: { subjects: [hashed({ kind: 'PHOTO', id: photo.id })] },
          audit: { reason: photoReason(photo), subjects: photoSubjects(photo), objectId: photo.id },
        });
      },
      answer: waitingReport,
    });
  };
};

/** A report as its owner sees it, before there is anything to fetch. */
export const waitingReport = ({ id, state, askedAt }: ExportJob): CustodyReport => ({
  exportId: id,
  state,
  pdfUrl: null,
  journalUrl: null,
  expiresAt: dueAt('EXPORT_7D', askedAt),
});
