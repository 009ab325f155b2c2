import * as v from 'valibot';
import { ReasonSchema } from '../../shared/journal/reason/ReasonSchema.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { dueAt } from '../../shared/retention/dueAt.ts';
import type { JournalExport } from '../../shared/schema.generated.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { askForExport } from './askForExport.ts';
import { checkLink } from './checkLink.ts';
import type { ExportJob } from './ExportJob.ts';
import type { ExportTools } from './ExportTools.ts';
import { FilterSchema } from './FilterSchema.ts';
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

/**
 * Mutation.exportJournal: asks for a signed copy. It is made by another function, once (functions/exporter), and that
 * it was asked for is in the journal in the same transaction. The same command again is answered as it was.
 */
export const exportJournal = (tools: ExportTools): UseCase => {
  const ask = askForExport(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return ask(context, {
      envelope,
      payloadHash: payloadHash(['exportJournal', parsed.value]),
      decide: async () => {
        const reason = await checkLink(tools, asked.reason);
        if (!reason.ok) return reason;
        const understood = await questionOf(tools, asked.filter);
        if (!understood.ok) return understood;
        const { question, about } = understood.value;
        return accepted({ format: asked.format, question, audit: { reason: reason.value, subjects: about } });
      },
      answer: waitingExport,
    });
  };
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
