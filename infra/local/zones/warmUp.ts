import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { AwsSettings } from '../../tools/AwsSettings.ts';
import type { ZoneOutput } from '../outputs/Outputs.ts';

/** As many as the emulator lets a function have (serve.py). */
const workers = 4;

/**
 * Starts the workers of each zone's functions before the first person waits for them: a cold start costs 200 ms,
 * eight at once on two cores seven seconds. The functions refuse the empty call; that is all it takes.
 */
export async function warmUp(aws: Required<AwsSettings>, zones: readonly ZoneOutput[]): Promise<void> {
  const client = new LambdaClient(aws);
  const call = async (functionName: string | undefined): Promise<void> => {
    if (functionName === undefined) return;
    await client.send(
      new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from('{"warmUp":true}') }),
    );
  };
  for (const { stack } of zones) {
    await call(stack.SequencerFunction);
    await call(stack.IntakeFunction);
    await call(stack.PositionFunction);
    await call(stack.DirectoryFunction);
    await call(stack.ReviewFunction);
    await call(stack.ChatFunction);
    await Promise.all(
      [
        stack.PhotoFunction,
        stack.PhotoIngestFunction,
        stack.PhotoDecodeFunction,
        stack.PhotoOnceFunction,
      ].map(call),
    );
    await Promise.all(Array.from({ length: workers }, () => call(stack.GraphqlFunction)));
  }
  client.destroy();
}
