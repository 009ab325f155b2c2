import * as v from 'valibot';
import type { ImportRefusal } from '../../shared/directory/import/ImportRefusal.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { ImportReply } from '../../shared/schema.generated.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { csvText } from './csvText.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { importLines } from './importLines.ts';
import { prepareImport } from './prepareImport.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ csv: csvText, previewHash: v.pipe(v.string(), v.maxLength(64)) }),
});

/**
 * Mutation.importPeople: does what the preview of the same text showed. It begins only while text and directory are what
 * the preview showed and no line has a problem. Each person is added or changed whole or not at all; a command that is
 * cut off, or had no time for all, is sent again and goes on where it was, because each time it does only what is not
 * so yet. The whole is answered once there is nothing left, and from then on the same.
 */
export const importPeople = (tools: DirectoryCommandTools): UseCase => {
  const { store, clock } = tools;
  const prepare = prepareImport({ reader: store, clock });
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const { commandId } = envelope;
    const actorId = context.actor.id;
    const hash = payloadHash(['importPeople', parsed.value]);
    const [answered, known] = await Promise.all([store.answered(commandId), store.findImport(commandId)]);
    const before = answered ?? known;
    if (before !== null && (before.actorId !== actorId || before.payloadHash !== hash))
      return refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' } satisfies CommonRefusal);
    if (answered !== null) return accepted(JSON.parse(answered.reply));

    const began = clock.now();
    const plan = await prepare(asked.csv, actorId);
    if (known === null && plan.previewHash !== asked.previewHash)
      return refused({ errorType: 'CONFLICT', code: 'import.previewDiffers' } satisfies ImportRefusal);
    if (plan.problems.length > 0)
      return refused({
        errorType: 'VALIDATION',
        code: 'import.problems',
        params: { problems: plan.problems.length },
      } satisfies ImportRefusal);
    if (known === null) {
      const at = isoOf(began);
      await store.beginImport({ commandId, actorId, payloadHash: hash, at, added: 0, changed: 0 });
    }
    const toDo = plan.lines.filter(({ action }) => action !== 'NONE');
    const run = await importLines(tools, toDo, envelope, context);
    if (!run.ok) return run;
    const people = run.value;
    const { added = 0, changed = 0 } = (await store.findImport(commandId)) ?? {};
    const reply: ImportReply = { commandId, added, changed, remaining: toDo.length - people.length, people };
    if (reply.remaining === 0) {
      // The people are in the directory; an answer that is kept for months holds how many.
      const kept = JSON.stringify({ ...reply, people: [] } satisfies ImportReply);
      const at = isoOf(clock.now());
      await store.endImport({ commandId, actorId, payloadHash: hash, reply: kept, at });
    }
    return accepted(reply);
  };
};
