import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

/** Calls a function of the zone, waits, and gives what it answers. Throws when it could not be called or broke. */
export const askFunction = (name: string): ((event: object) => Promise<unknown>) => {
  const client = new LambdaClient({ maxAttempts: 2 });
  return async (event) => {
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({ FunctionName: name, Payload: Buffer.from(JSON.stringify(event), 'utf8') }),
    );
    if (FunctionError !== undefined || Payload === undefined) {
      throw new Error('The function that was asked broke');
    }
    return JSON.parse(Buffer.from(Payload).toString('utf8'));
  };
};
