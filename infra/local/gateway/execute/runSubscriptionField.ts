import { type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, Kind } from 'graphql';
import type { GatewayError } from '../model/GatewayError.ts';
import type { ResolveField } from './createResolveField.ts';
import type { FieldInfo } from './FieldInfo.ts';
import type { PreparedOperation } from './PreparedOperation.ts';
import type { RequestScope } from './RequestScope.ts';
import { ResolverFailure } from './ResolverFailure.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Runs the resolver of a subscription's field as it is opened: for its refusal and for the filters it sets. What it
 * answers is of no interest, so nothing is executed below it. Null when it did not refuse.
 */
export async function runSubscriptionField(
  resolveField: ResolveField,
  scope: RequestScope,
  { document }: PreparedOperation,
  field: {
    readonly node: FieldNode;
    readonly parentType: GraphQLObjectType;
    readonly args: Json;
    readonly variableValues: FieldInfo['variableValues'];
  },
): Promise<GatewayError | null> {
  const { node, parentType, args, variableValues } = field;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const key = node.alias?.value ?? node.name.value;
  const info: FieldInfo = {
    fieldName: node.name.value,
    fieldNodes: [node],
    fragments,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    variableValues,
  };
  try {
    await resolveField(undefined, args, scope, info);
    return null;
  } catch (failure) {
    if (!(failure instanceof ResolverFailure)) throw failure;
    const { message, errorType, data, errorInfo } = failure;
    const { line = 1, column = 1 } = node.loc?.startToken ?? {};
    return { message, errorType, data, errorInfo, path: [key], locations: [{ line, column }] };
  }
}
