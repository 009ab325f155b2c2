import { Sha256 } from '@aws-crypto/sha256-js';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { SignatureV4 } from '@smithy/signature-v4';

type Line = Readonly<Record<string, unknown>>;

/**
 * The JSON lines a deployed function logged since a moment.
 * @param since milliseconds since the epoch
 */
export const functionLog = async (
  endpoint: string,
  region: string,
  functionName: string,
  since: number,
): Promise<readonly Line[]> => {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const lambda = new LambdaClient({ endpoint, region, credentials });
  const { LoggingConfig } = await lambda.send(
    new GetFunctionConfigurationCommand({ FunctionName: functionName }),
  );
  lambda.destroy();
  const signer = new SignatureV4({
    credentials,
    region,
    service: 'logs',
    sha256: Sha256,
  });
  const { hostname, port, host, protocol } = new URL(endpoint);
  const lines: Line[] = [];
  let nextToken: string | undefined;
  do {
    const body = JSON.stringify({
      logGroupName: LoggingConfig?.LogGroup ?? `/aws/lambda/${functionName}`,
      startTime: since,
      limit: 10_000,
      nextToken,
    });
    const request = await signer.sign({
      method: 'POST',
      protocol,
      hostname,
      port: Number(port),
      path: '/',
      headers: {
        host,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'Logs_20140328.FilterLogEvents',
      },
      body,
    });
    const answer = await fetch(endpoint, { method: 'POST', headers: request.headers, body });
    if (!answer.ok)
      throw new Error(`The log of ${functionName} answered ${answer.status}: ${await answer.text()}`);
    const page = (await answer.json()) as { events: { message: string }[]; nextToken?: string };
    lines.push(...page.events.flatMap(({ message }) => message.split('\n').flatMap(jsonOf)));
    nextToken = page.nextToken;
  } while (nextToken);
  return lines;
};

const jsonOf = (message: string): readonly Line[] => {
  const begin = message.indexOf('{');
  if (begin < 0) return [];
  try {
    return [JSON.parse(message.slice(begin)) as Line];
  } catch {
    return [];
  }
};
