import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Caller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import { accessRules } from '../schema/accessRules.ts';
import { mayAccess } from '../schema/mayAccess.ts';
import { notAuthorized } from './notAuthorized.ts';
import type { PreparedOperation } from './PreparedOperation.ts';

// An operation is one API's own (documents are kept per API), so what is denied of it depends on the caller alone.
const judged = new WeakMap<OperationDefinitionNode, Map<string, readonly GatewayError[]>>();
const combinationsKept = 500;

/**
 * Fields of an operation the caller may not read, without executing it: what is asked on behalf of somebody else
 * (a signed request that is passed on) or for later (a subscription) is judged whole. On an interface or union a field
 * counts as denied when it is on any type that may stand there.
 */
export function deniedFields(
  api: GatewayApi,
  caller: Caller,
  prepared: PreparedOperation,
): readonly GatewayError[] {
  const known = judged.get(prepared.operation) ?? new Map<string, readonly GatewayError[]>();
  judged.set(prepared.operation, known);
  const groups = caller.mode === 'AMAZON_COGNITO_USER_POOLS' ? caller.groups : [];
  const key = JSON.stringify([caller.mode, groups]);
  const denied = known.get(key) ?? judge(api, caller, prepared);
  if (known.size < combinationsKept) known.set(key, denied);
  return denied;
}

const judge = (
  api: GatewayApi,
  caller: Caller,
  { document, operation }: PreparedOperation,
): readonly GatewayError[] => {
  const rules = accessRules(api);
  const typeInfo = new TypeInfo(api.schema);
  const denied: GatewayError[] = [];
  const relevant = {
    ...document,
    definitions: document.definitions.filter(
      (node) => node.kind === Kind.FRAGMENT_DEFINITION || node === operation,
    ),
  };
  const keys: string[] = [];
  visit(
    relevant,
    visitWithTypeInfo(typeInfo, {
      [Kind.FIELD]: {
        enter(node) {
          keys.push(node.alias?.value ?? node.name.value);
          const fieldName = node.name.value;
          const parent = typeInfo.getParentType();
          if (!parent || fieldName.startsWith('__') || parent.name.startsWith('__')) return;
          const types = isAbstractType(parent) ? api.schema.getPossibleTypes(parent) : [getNamedType(parent)];
          const closed = types.find(
            (type) => isObjectType(type) && !mayAccess(rules.get(`${type.name}.${fieldName}`), caller),
          );
          if (!closed) return;
          const { message, errorType } = notAuthorized(fieldName, closed.name);
          const { line = 1, column = 1 } = node.loc?.startToken ?? {};
          denied.push({ errorType, message, path: [...keys], locations: [{ line, column }] });
        },
        leave() {
          keys.pop();
        },
      },
    }),
  );
  return denied;
};
