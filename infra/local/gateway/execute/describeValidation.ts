import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  specifiedRules,
  type ValidationRule,
  validate,
  visit,
} from 'graphql';
import type { GatewayError } from '../model/GatewayError.ts';

/** graphql-java's name of the mistake each rule of graphql-js looks for. */
const types: Readonly<Record<string, string>> = {
  FieldsOnCorrectTypeRule: 'FieldUndefined',
  ProvidedRequiredArgumentsRule: 'MissingFieldArgument',
  KnownArgumentNamesRule: 'UnknownArgument',
  KnownTypeNamesRule: 'UnknownType',
  KnownDirectivesRule: 'UnknownDirective',
  KnownFragmentNamesRule: 'UndefinedFragment',
  NoUndefinedVariablesRule: 'UndefinedVariable',
  NoUnusedVariablesRule: 'UnusedVariable',
  NoUnusedFragmentsRule: 'UnusedFragment',
  NoFragmentCyclesRule: 'FragmentCycle',
  OverlappingFieldsCanBeMergedRule: 'FieldsConflict',
  ValuesOfCorrectTypeRule: 'WrongType',
  VariablesInAllowedPositionRule: 'VariableTypeMismatch',
  VariablesAreInputTypesRule: 'NonInputTypeOnVariable',
  ScalarLeafsRule: 'SubSelectionRequired',
  FragmentsOnCompositeTypesRule: 'InlineFragmentTypeConditionInvalid',
  PossibleFragmentSpreadsRule: 'InvalidFragmentType',
  LoneAnonymousOperationRule: 'LoneAnonymousOperationViolation',
  UniqueOperationNamesRule: 'DuplicateOperationName',
  UniqueFragmentNamesRule: 'DuplicateFragmentName',
  UniqueArgumentNamesRule: 'DuplicateArgumentNames',
  UniqueVariableNamesRule: 'DuplicateVariableName',
  SingleFieldSubscriptionsRule: 'SubscriptionMultipleRootFields',
};

/** Response names of the fields above a node, its own included: `incidents/items`. */
const fieldPath = (document: DocumentNode, node: ASTNode | undefined): string => {
  let found = '';
  visit(document, {
    enter(one, _key, _parent, _path, ancestors) {
      if (one !== node) return;
      const above = [...ancestors, one].flatMap((ancestor) =>
        Array.isArray(ancestor) ? [] : [ancestor as ASTNode],
      );
      found = above
        .flatMap((ancestor) => (ancestor.kind === Kind.FIELD ? [ancestor.name.value] : []))
        .join('/');
    },
  });
  return found;
};

const sentence = (type: string, error: GraphQLError): string => {
  const unknown = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
  return type === 'FieldUndefined' && unknown
    ? `Field '${unknown[1]}' in type '${unknown[2]}' is undefined`
    : error.message;
};

/** How many mistakes of one document are named. */
const mostErrors = 100;

// Looked at last and alone: it compares fields with each other, so it is dear, and only a document that is right so far
// is worth it.
const dear = specifiedRules.filter((rule) => rule.name === 'OverlappingFieldsCanBeMergedRule');
const cheap = specifiedRules.filter((rule) => !dear.includes(rule));

/**
 * What is wrong with a document, in the service's form: `Validation error of type FieldUndefined: … @ 'path'`; nothing
 * for one that is right. Words other than those of an unknown field are graphql-js's, without its suggestions: they
 * would tell the schema.
 */
export function describeValidation(schema: GraphQLSchema, document: DocumentNode): readonly GatewayError[] {
  const options = { hideSuggestions: true, maxErrors: 1 };
  if (validate(schema, document, cheap, options).length > 0) return describe(schema, document, cheap);
  return validate(schema, document, dear, options).length > 0 ? describe(schema, document, dear) : [];
}

const describe = (
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: readonly ValidationRule[],
): readonly GatewayError[] => {
  const found: GatewayError[] = [];
  for (const rule of rules) {
    const type = types[rule.name] ?? 'InvalidSyntax';
    for (const error of validate(schema, document, [rule], { hideSuggestions: true })) {
      if (found.length >= mostErrors) return found;
      const at = fieldPath(document, error.nodes?.[0]);
      const message = `Validation error of type ${type}: ${sentence(type, error)}${at ? ` @ '${at}'` : ''}`;
      found.push({ errorType: null, message, path: null, locations: error.locations ?? null });
    }
  }
  return found;
};
