import { InvokeCommand, LambdaClient, type LambdaClientConfig } from '@aws-sdk/client-lambda';
import * as v from 'valibot';
import { base64Of } from '../../../shared/journal/chain/base64Of.ts';
import { bytesOfBase64 } from '../../../shared/journal/chain/bytesOfBase64.ts';
import type { Witness, WitnessAnswer } from '../../checkpoint/Witness.ts';

const AnswerSchema = v.variant('kind', [
  v.object({ kind: v.literal('SIGNED'), name: v.string(), bytes: v.string() }),
  v.object({ kind: v.literal('FROM'), size: v.number() }),
  v.object({ kind: v.literal('REFUSED'), why: v.picklist(['CONFLICT', 'NOT_A_HEAD', 'NOT_SIGNED']) }),
]);

/** An answer as it travels: a signature's bytes in base64. */
export const sentAnswer = (answer: WitnessAnswer): v.InferOutput<typeof AnswerSchema> =>
  answer.kind === 'SIGNED'
    ? { kind: 'SIGNED', name: answer.signature.name, bytes: base64Of(answer.signature.bytes) }
    : answer;

/** A witness that is a Lambda function, called and waited for. Throws when it does not answer. */
export const createLambdaWitness = (
  { name, functionName }: { readonly name: string; readonly functionName: string },
  settings: LambdaClientConfig = {},
): Witness => {
  const client = new LambdaClient({ maxAttempts: 2, ...settings });
  return {
    name,
    cosign: async (request) => {
      const { Payload, FunctionError } = await client.send(
        new InvokeCommand({
          FunctionName: functionName,
          Payload: new TextEncoder().encode(JSON.stringify(request)),
        }),
      );
      if (FunctionError !== undefined || Payload === undefined) throw new Error('The witness broke');
      const answer = v.parse(AnswerSchema, JSON.parse(new TextDecoder().decode(Payload)));
      return answer.kind === 'SIGNED'
        ? { kind: 'SIGNED', signature: { name: answer.name, bytes: bytesOfBase64(answer.bytes) } }
        : answer;
    },
  };
};
