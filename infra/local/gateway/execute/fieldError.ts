import { type GraphQLError, type GraphQLSchema, getNullableType, isObjectType } from 'graphql';
import type { GatewayError } from '../model/GatewayError.ts';
import { ScalarRefusal } from '../schema/scalars/ScalarRefusal.ts';
import { ResolverFailure } from './ResolverFailure.ts';

const slashed = (path: readonly (string | number)[]): string =>
  path.map((part) => (typeof part === 'number' ? `[${part}]` : `/${part}`)).join('');

const nullMessage = /^Cannot return null for non-nullable field (?<type>\w+)\.(?<field>\w+)\.$/;

/**
 * What graphql-js found while it executed, in AppSync's words (those of graphql-java). What a resolver raised keeps its
 * own. Any other exception is a fault of the gateway or of a value's shape and says nothing of its inside.
 */
export function fieldError(error: GraphQLError, schema: GraphQLSchema): GatewayError {
  const { originalError: cause, path = [], locations = null } = error;
  if (cause instanceof ResolverFailure) {
    const { message, errorType, data, errorInfo } = cause;
    return { errorType, message, path, locations, data, errorInfo };
  }
  if (cause instanceof ScalarRefusal) {
    return {
      errorType: null,
      message: `Can't serialize value (${slashed(path)}) : ${cause.message}`,
      path,
      locations,
    };
  }
  const nothing = nullMessage.exec(error.message)?.groups;
  if (nothing) {
    const parent = schema.getType(nothing.type ?? '');
    const field = isObjectType(parent) ? parent.getFields()[nothing.field ?? ''] : undefined;
    const type = field ? String(getNullableType(field.type)) : nothing.field;
    const message = `Cannot return null for non-nullable type: '${type}' within parent '${nothing.type}' (${slashed(path)})`;
    return { errorType: null, message, path, locations };
  }
  return { errorType: null, message: `Can't serialize value (${slashed(path)})`, path, locations };
}
