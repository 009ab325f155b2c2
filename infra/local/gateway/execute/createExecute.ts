import { execute, type GraphQLError } from 'graphql';
import type { Caller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { Invalidation } from '../model/Invalidation.ts';
import type { ResolveField } from './createResolveField.ts';
import { fieldError } from './fieldError.ts';
import { newScope } from './newScope.ts';
import type { PreparedOperation } from './PreparedOperation.ts';
import { type PublishedMutation, published } from './published.ts';
import { variableError } from './variableError.ts';

export interface Executed {
  readonly data: unknown;
  readonly errors: readonly GatewayError[];
  /** For the real-time hub, once the answer is on its way. */
  readonly mutations: readonly PublishedMutation[];
  readonly invalidations: readonly Invalidation[];
}

/** Executes a prepared query or mutation for a caller who was authenticated. */
export type Execute = (
  api: GatewayApi,
  caller: Caller,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
) => Promise<Executed>;

export function createExecute(resolveField: ResolveField): Execute {
  return async (api, caller, { document, operation }, variables, headers) => {
    const scope = newScope(api, caller, headers);
    const { data = null, errors = [] } = await execute({
      schema: api.schema,
      document,
      operationName: operation.name?.value,
      variableValues: variables,
      contextValue: scope,
      fieldResolver: resolveField,
      typeResolver: ({ __typename }) => __typename,
      hideSuggestions: true,
    });
    return {
      data,
      errors: [...errors.map((error) => toError(error, api)), ...scope.appended],
      mutations: published(document, operation, data),
      invalidations: scope.invalidations,
    };
  };
}

/** Without a path nothing was executed: a variable does not fit. */
const toError = (error: GraphQLError, api: GatewayApi): GatewayError =>
  error.path ? fieldError(error, api.schema) : variableError(error);
