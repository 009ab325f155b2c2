import type { ServiceRoles } from '../aws/createServiceRoles.ts';
import type { DataSource } from '../model/DataSource.ts';
import type { InFlightLimit } from './createInFlightLimit.ts';
import type { createLambdaBatches } from './createLambdaBatches.ts';
import type { DataSourceReply } from './DataSourceReply.ts';
import { callDynamodb } from './dynamodb/callDynamodb.ts';
import { invokeLambda } from './invokeLambda.ts';

export interface DataSourceDependencies {
  readonly roles: ServiceRoles;
  readonly limit: InFlightLimit;
}

/** Who asks, for batching: fields of one resolver in one request may share an invocation. */
export interface Asking {
  readonly resolver: string;
  readonly maxBatchSize: number;
  readonly batch: ReturnType<typeof createLambdaBatches>;
}

type Json = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const unsupported = (message: string): DataSourceReply => ({
  result: null,
  error: { message, type: 'UnsupportedOperation' },
});

/** Sends what a request handler returned to the data source it belongs to. Failures are values; nothing is thrown. */
export async function callDataSource(
  dependencies: DataSourceDependencies,
  source: DataSource,
  request: unknown,
  { resolver, maxBatchSize, batch }: Asking,
): Promise<DataSourceReply> {
  const asked = asObject(request);
  switch (source.type) {
    case 'NONE':
      return { result: asked.payload ?? null, error: null };
    case 'AWS_LAMBDA': {
      if (asked.operation === 'BatchInvoke') {
        return batch(resolver, maxBatchSize, asked.payload ?? null, (payloads) =>
          invokeLambda(dependencies, source, payloads),
        );
      }
      if (asked.operation !== 'Invoke')
        return unsupported('A Lambda data source knows Invoke and BatchInvoke.');
      const type = asked.invocationType === 'Event' ? 'Event' : 'RequestResponse';
      return invokeLambda(dependencies, source, asked.payload ?? null, type);
    }
    case 'AMAZON_DYNAMODB':
      return callDynamodb(dependencies.roles, source, asked);
    case 'UNSUPPORTED':
      return unsupported(`Data sources of type ${source.kind} are not reproduced.`);
  }
}
