import {
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { accepted, type Result, refused } from '../../../../shared/kernel/Result.ts';
import { parseSubscriptionFilter } from '../filter/parseSubscriptionFilter.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { SubscriptionFilter } from '../model/SubscriptionFilter.ts';
import type { Prepare } from './createPrepare.ts';
import type { ResolveField } from './createResolveField.ts';
import { deniedFields } from './deniedFields.ts';
import { newScope } from './newScope.ts';
import type { OpenSubscription } from './OpenSubscription.ts';
import { projectPayload } from './projectPayload.ts';
import { runSubscriptionField } from './runSubscriptionField.ts';
import { variableError } from './variableError.ts';

const notASubscription: GatewayError = {
  errorType: 'UnsupportedOperation',
  message: 'Only subscriptions are supported on the real-time endpoint.',
};

/** Validation has seen to it that there is exactly one; a fragment around it is allowed and rare. */
const rootField = ({ selectionSet }: OperationDefinitionNode): FieldNode | null => {
  const [selection] = selectionSet.selections;
  if (selection?.kind !== Kind.INLINE_FRAGMENT) return selection?.kind === Kind.FIELD ? selection : null;
  const [inner] = selection.selectionSet.selections;
  return inner?.kind === Kind.FIELD ? inner : null;
};

/** What a resolver gave `extensions`, parsed; nothing = no filter. */
const filterOf = (value: unknown, field: string): Result<SubscriptionFilter | null, GatewayError> => {
  if (value === undefined || value === null) return accepted(null);
  const parsed = parseSubscriptionFilter(value, field);
  return parsed.ok ? parsed : refused({ errorType: null, message: parsed.refusal });
};

/** Opens subscriptions: the same preparation and the same rights as any request, then the field's resolver, once. */
export function createOpenSubscription(prepare: Prepare, resolveField: ResolveField): OpenSubscription {
  return async (api, caller, request, headers) => {
    const prepared = prepare(api, request);
    if (!prepared.ok) return prepared;
    const { document, operation } = prepared.value;
    const parentType = api.schema.getSubscriptionType();
    const node = rootField(operation);
    const definition = node ? parentType?.getFields()[node.name.value] : undefined;
    if (operation.operation !== 'subscription' || !parentType || !node || !definition) {
      return refused([notASubscription]);
    }
    const denied = deniedFields(api, caller, prepared.value);
    if (denied.length > 0) return refused(denied);

    const { variables } = request;
    const { variableDefinitions = [] } = operation;
    const coerced = getVariableValues(api.schema, variableDefinitions, variables, { hideSuggestions: true });
    if (coerced.errors) return refused(coerced.errors.map(variableError));
    const { variableValues } = coerced;
    const args = { ...getArgumentValues(definition, node, variableValues, undefined, true) };

    const scope = newScope(api, caller, headers);
    const asked = { node, parentType, args, variableValues };
    const failure = await runSubscriptionField(resolveField, scope, prepared.value, asked);
    if (failure) return refused([failure]);
    const field = node.name.value;
    const filter = filterOf(scope.subscriptionFilter, field);
    if (!filter.ok) return refused([filter.refusal]);
    const invalidationFilter = filterOf(scope.invalidationFilter, field);
    if (!invalidationFilter.ok) return refused([invalidationFilter.refusal]);

    return accepted({
      field,
      args,
      filter: filter.value,
      invalidationFilter: invalidationFilter.value,
      document,
      variables,
      projectionKey: JSON.stringify([request.query, operation.name?.value ?? null, variables]),
      project: (payload: unknown) => projectPayload(api, prepared.value, variables, field, payload),
    });
  };
}
