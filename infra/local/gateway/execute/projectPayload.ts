import { executeSync } from 'graphql';
import type { GatewayApi } from '../model/GatewayApi.ts';
import { fieldError } from './fieldError.ts';
import type { SubscriptionResult } from './OpenSubscription.ts';
import type { PreparedOperation } from './PreparedOperation.ts';

const propertyOf = (
  source: unknown,
  _args: unknown,
  _context: unknown,
  { fieldName }: { fieldName: string },
): unknown =>
  typeof source === 'object' && source !== null && Object.hasOwn(source, fieldName)
    ? Reflect.get(source, fieldName)
    : undefined;

/**
 * A mutation's result through a subscription's own selection set. Nothing is resolved: what the mutation did not
 * select is null, and an error where the schema says non-null.
 */
export function projectPayload(
  api: GatewayApi,
  { document, operation }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  field: string,
  payload: unknown,
): SubscriptionResult {
  const { data = null, errors } = executeSync({
    schema: api.schema,
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    rootValue: { [field]: payload },
    fieldResolver: propertyOf,
    typeResolver: ({ __typename }) => __typename,
    hideSuggestions: true,
  });
  return errors ? { data, errors: errors.map((error) => fieldError(error, api.schema)) } : { data };
}
