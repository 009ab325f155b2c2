import {
  execute,
  executeSync,
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { accepted, refused } from '../../../../shared/kernel/Result.ts';
import { parseSubscriptionFilter } from '../filter/parseSubscriptionFilter.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { SubscriptionFilter } from '../model/SubscriptionFilter.ts';
import { newScope } from './createExecute.ts';
import type { Prepare } from './createPrepare.ts';
import type { ResolveField } from './createResolveField.ts';
import { deniedFields } from './deniedFields.ts';
import { fieldError } from './fieldError.ts';
import type { OpenSubscription, SubscriptionResult } from './OpenSubscription.ts';
import { variableError } from './variableError.ts';

const notASubscription: GatewayError = {
  errorType: 'UnsupportedOperation',
  message: 'Only subscriptions are supported on the real-time endpoint.',
};

type Json = Readonly<Record<string, unknown>>;

const rootField = (operation: OperationDefinitionNode): FieldNode | null => {
  // Validation has seen to it that there is exactly one; a fragment around it is allowed and rare.
  const [selection] = operation.selectionSet.selections;
  if (selection?.kind === Kind.INLINE_FRAGMENT) {
    const [inner] = selection.selectionSet.selections;
    return inner?.kind === Kind.FIELD ? inner : null;
  }
  return selection?.kind === Kind.FIELD ? selection : null;
};

const propertyOf = (
  source: unknown,
  _args: unknown,
  _context: unknown,
  { fieldName }: { fieldName: string },
): unknown =>
  typeof source === 'object' && source !== null && Object.hasOwn(source, fieldName)
    ? Reflect.get(source, fieldName)
    : undefined;

const filterOf = (value: unknown, field: string): SubscriptionFilter | null | GatewayError => {
  if (value === undefined || value === null) return null;
  const parsed = parseSubscriptionFilter(value, field);
  return parsed.ok ? parsed.value : { errorType: null, message: parsed.refusal };
};

const isError = (value: SubscriptionFilter | null | GatewayError): value is GatewayError =>
  value !== null && 'errorType' in value;

/** Opens subscriptions: the same preparation and the same rights as any request, then the field's resolver, once. */
export function createOpenSubscription(prepare: Prepare, resolveField: ResolveField): OpenSubscription {
  return async (api, caller, request, headers) => {
    const prepared = prepare(api, request);
    if (!prepared.ok) return prepared;
    const { document, operation } = prepared.value;
    const node = rootField(operation);
    const fields: Readonly<Record<string, GraphQLField<unknown, unknown>>> =
      api.schema.getSubscriptionType()?.getFields() ?? {};
    const definition = node ? fields[node.name.value] : undefined;
    if (operation.operation !== 'subscription' || !node || !definition) return refused([notASubscription]);
    const denied = deniedFields(api, caller, prepared.value);
    if (denied.length > 0) return refused(denied);

    const { variableValues, errors } = getVariableValues(
      api.schema,
      operation.variableDefinitions ?? [],
      request.variables,
      {
        hideSuggestions: true,
      },
    );
    if (errors) return refused(errors.map(variableError));
    const args: Json = { ...getArgumentValues(definition, node, variableValues, undefined, true) };

    const scope = newScope(api, caller, headers);
    const run = await runOnce(
      api,
      { document, operation, variables: request.variables },
      resolveField,
      scope,
    );
    if (run.length > 0) return refused(run);
    const filter = filterOf(scope.subscriptionFilter, node.name.value);
    if (isError(filter)) return refused([filter]);
    const invalidationFilter = filterOf(scope.invalidationFilter, node.name.value);
    if (isError(invalidationFilter)) return refused([invalidationFilter]);

    const field = node.name.value;
    return accepted({
      field,
      args,
      filter,
      invalidationFilter,
      document,
      variables: request.variables,
      projectionKey: JSON.stringify([request.query, operation.name?.value ?? null, request.variables]),
      project: (payload: unknown) =>
        project(api, { document, operation, variables: request.variables }, field, payload),
    });
  };
}

interface Selected {
  readonly document: Parameters<typeof executeSync>[0]['document'];
  readonly operation: OperationDefinitionNode;
  readonly variables: Json;
}

/** Runs the subscription field's own resolver; what it answers is of no interest, only its errors and effects are. */
const runOnce = async (
  api: GatewayApi,
  { document, operation, variables }: Selected,
  resolveField: ResolveField,
  scope: ReturnType<typeof newScope>,
): Promise<readonly GatewayError[]> => {
  const failures: unknown[] = [];
  const { errors = [] } = await execute({
    schema: api.schema,
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    contextValue: scope,
    fieldResolver: async (source, args, context, info) => {
      try {
        await resolveField(source, args, context, info);
      } catch (failure) {
        failures.push(failure);
        throw failure;
      }
      return null;
    },
    hideSuggestions: true,
  });
  // A null where the schema says non-null is how every subscription begins; only what was thrown counts.
  return errors
    .filter(({ originalError }) => failures.includes(originalError))
    .map((error) => fieldError(error, api.schema));
};

const project = (
  api: GatewayApi,
  { document, operation, variables }: Selected,
  field: string,
  payload: unknown,
): SubscriptionResult => {
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
};
