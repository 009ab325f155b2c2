import { InvokeCommand } from '@aws-sdk/client-lambda';
import type { ServiceRoles } from '../aws/createServiceRoles.ts';
import type { DataSource } from '../model/DataSource.ts';
import type { InFlightLimit } from './createInFlightLimit.ts';
import type { DataSourceReply } from './DataSourceReply.ts';

export type LambdaSource = Extract<DataSource, { type: 'AWS_LAMBDA' }>;

export interface InvokeDependencies {
  readonly roles: ServiceRoles;
  readonly limit: InFlightLimit;
}

const regionOf = (functionArn: string): string => functionArn.split(':')[3] ?? '';

const messageOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'errorMessage' in body && typeof body.errorMessage === 'string'
    ? body.errorMessage
    : 'The function failed without a message';

/**
 * One invocation of a data source's function with `payload`, as the data source's own role. A function that threw is
 * `Lambda:Unhandled` with its own message, as the service gives it; a call the service refused (no permission, no such
 * function) is `Lambda:<its name>` without the words, which hold names of resources.
 */
export async function invokeLambda(
  { roles, limit }: InvokeDependencies,
  source: LambdaSource,
  payload: unknown,
  invocationType: 'RequestResponse' | 'Event' = 'RequestResponse',
): Promise<DataSourceReply> {
  const command = new InvokeCommand({
    FunctionName: source.functionArn,
    InvocationType: invocationType,
    Payload: new TextEncoder().encode(JSON.stringify(payload ?? null)),
  });
  try {
    const answer = await limit(source.functionArn, () =>
      roles.as(source.roleArn, regionOf(source.functionArn), ({ lambda }) => lambda.send(command)),
    );
    const text =
      answer.Payload && answer.Payload.length > 0 ? new TextDecoder().decode(answer.Payload) : 'null';
    const body: unknown = JSON.parse(text);
    if (answer.FunctionError)
      return { result: null, error: { message: messageOf(body), type: 'Lambda:Unhandled' } };
    return { result: body, error: null };
  } catch (fault) {
    const name = fault instanceof Error ? fault.name : 'Unknown';
    return { result: null, error: { message: 'The function could not be invoked.', type: `Lambda:${name}` } };
  }
}
