import { type GraphQLSchema, Kind } from 'graphql';

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, readonly string[]>>();

/**
 * The subscription fields that hear of a mutation: those with `@aws_subscribe(mutations: ["…"])` naming it.
 * Read once a schema.
 */
export const subscribedFields = (schema: GraphQLSchema, mutation: string): readonly string[] => {
  let fields = known.get(schema);
  if (fields === undefined) {
    fields = readDirectives(schema);
    known.set(schema, fields);
  }
  return fields.get(mutation) ?? [];
};

const readDirectives = (schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> => {
  const byMutation = new Map<string, string[]>();
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    for (const directive of field.astNode?.directives ?? []) {
      if (directive.name.value !== 'aws_subscribe') continue;
      const named = directive.arguments?.find((argument) => argument.name.value === 'mutations')?.value;
      const values = named?.kind === Kind.LIST ? named.values : named === undefined ? [] : [named];
      for (const value of values) {
        if (value.kind !== Kind.STRING) continue;
        byMutation.set(value.value, [...(byMutation.get(value.value) ?? []), field.name]);
      }
    }
  }
  return byMutation;
};
