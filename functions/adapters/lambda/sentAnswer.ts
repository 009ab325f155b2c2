import * as v from 'valibot';
import { base64Of } from '../../../shared/journal/chain/base64Of.ts';
import type { WitnessAnswer } from '../../checkpoint/Witness.ts';

/** A witness's answer as it travels. */
export const SentAnswerSchema = v.variant('kind', [
  v.object({ kind: v.literal('SIGNED'), name: v.string(), bytes: v.string(), key: v.string() }),
  v.object({ kind: v.literal('FROM'), size: v.number() }),
  v.object({ kind: v.literal('REFUSED'), why: v.picklist(['CONFLICT', 'NOT_A_HEAD', 'NOT_SIGNED']) }),
]);

/** An answer as it travels: a signature's bytes in base64. */
export const sentAnswer = (answer: WitnessAnswer): v.InferOutput<typeof SentAnswerSchema> =>
  answer.kind === 'SIGNED'
    ? {
        kind: 'SIGNED',
        name: answer.signature.name,
        bytes: base64Of(answer.signature.bytes),
        key: answer.key,
      }
    : answer;
