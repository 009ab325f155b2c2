import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

/** Calls a function of the zone and waits until it is done. Throws when it could not be called or broke. */
export const invokeFunction = (name: string): ((event: object) => Promise<void>) => {
  const client = new LambdaClient({ maxAttempts: 4 });
  return async (event) => {
    const { FunctionError } = await client.send(
      new InvokeCommand({ FunctionName: name, Payload: Buffer.from(JSON.stringify(event), 'utf8') }),
    );
    if (FunctionError !== undefined) throw new Error('The function that was called broke');
  };
};
