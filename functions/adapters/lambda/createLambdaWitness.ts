import { InvokeCommand, LambdaClient, type LambdaClientConfig } from '@aws-sdk/client-lambda';
import * as v from 'valibot';
import { bytesOfBase64 } from '../../../shared/journal/chain/bytesOfBase64.ts';
import type { Witness } from '../../checkpoint/Witness.ts';
import { SentAnswerSchema } from './sentAnswer.ts';

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
      const answer = v.parse(SentAnswerSchema, JSON.parse(new TextDecoder().decode(Payload)));
      return answer.kind === 'SIGNED'
        ? {
            kind: 'SIGNED',
            signature: { name: answer.name, bytes: bytesOfBase64(answer.bytes) },
            key: answer.key,
          }
        : answer;
    },
  };
};
