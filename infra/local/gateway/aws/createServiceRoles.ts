import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { AwsAccess } from './AwsAccess.ts';

/** What a data source's service role may be used for. */
export interface RoleClients {
  readonly lambda: LambdaClient;
  readonly dynamodb: DynamoDBClient;
}

/** Calls made as a data source's own service role, so that the permissions of the template are what runs. */
export interface ServiceRoles {
  /** Credentials are cached per role; when the endpoint no longer knows them they are asked for once more. */
  as<T>(roleArn: string, region: string, call: (clients: RoleClients) => Promise<T>): Promise<T>;
  close(): void;
}

// How an endpoint says that it does not know a session (any more): nothing was done, so asking again is safe.
const unknownSession = [
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'ExpiredTokenException',
  'ExpiredToken',
  'InvalidAccessKeyId',
];

const connectWithin = 2_000;
// Of the service: a resolver may take 30 s.
const answerWithin = 30_000;

/** @param maxSockets connections kept open to the endpoint, for each role and service */
export function createServiceRoles(access: AwsAccess, maxSockets = 64): ServiceRoles {
  const { endpoint } = access;
  const requestHandler = {
    connectionTimeout: connectWithin,
    requestTimeout: answerWithin,
    throwOnRequestTimeout: true,
    httpAgent: { keepAlive: true, maxSockets },
    httpsAgent: { keepAlive: true, maxSockets },
  };
  const sts = new STSClient({ ...access, requestHandler });
  const known = new Map<string, RoleClients>();

  const clientsOf = (roleArn: string, region: string): RoleClients => {
    const key = `${roleArn} ${region}`;
    const found = known.get(key);
    if (found) return found;
    const credentials = async () => {
      const { Credentials: session } = await sts.send(
        new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'appsync-gateway' }),
      );
      if (!session?.AccessKeyId || !session.SecretAccessKey)
        throw new Error('AssumeRole gave no credentials');
      return {
        accessKeyId: session.AccessKeyId,
        secretAccessKey: session.SecretAccessKey,
        sessionToken: session.SessionToken,
        expiration: session.Expiration,
      };
    };
    // Two attempts: an idle connection that the other side has just closed is no answer.
    const config = { endpoint, region, credentials, requestHandler, maxAttempts: 2 };
    const clients = { lambda: new LambdaClient(config), dynamodb: new DynamoDBClient(config) };
    known.set(key, clients);
    return clients;
  };
  const forget = (roleArn: string, region: string): void => {
    const key = `${roleArn} ${region}`;
    const clients = known.get(key);
    known.delete(key);
    clients?.lambda.destroy();
    clients?.dynamodb.destroy();
  };

  return {
    async as(roleArn, region, call) {
      try {
        return await call(clientsOf(roleArn, region));
      } catch (fault) {
        if (!(fault instanceof Error) || !unknownSession.includes(fault.name)) throw fault;
        forget(roleArn, region);
        return call(clientsOf(roleArn, region));
      }
    },
    close() {
      for (const { lambda, dynamodb } of known.values()) {
        lambda.destroy();
        dynamodb.destroy();
      }
      known.clear();
      sts.destroy();
    },
  };
}
