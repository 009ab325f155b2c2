import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { ulid } from 'ulid';

/** One operation of the zone API, ready to be attacked. */
export interface SchemaOperation {
  readonly parent: 'Query' | 'Mutation' | 'Subscription';
  readonly field: string;
  /** True when only an IAM identity may call it. */
  readonly iamOnly: boolean;
  /** True when some argument carries an object's id. */
  readonly takesId: boolean;
  readonly document: string;
  /** The operation as one of many in a request: its variables' declarations and its field, under an alias. */
  alias(name: string): { readonly declared: readonly string[]; readonly field: string };
  /** Valid variables; `victim` is used wherever an object's id or a topic is asked. */
  variables(victim: {
    readonly id: string;
    readonly topic: string;
    readonly epoch: string;
  }): Record<string, unknown>;
}

// AppSync declares these itself; graphql-js has to be told.
export const appSyncPrelude = `
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
  directive @aws_cognito_user_pools(cognito_groups: [String!]) on OBJECT | FIELD_DEFINITION
  directive @aws_auth(cognito_groups: [String!]) on FIELD_DEFINITION
  directive @aws_iam on OBJECT | FIELD_DEFINITION
  scalar AWSDate
  scalar AWSDateTime
  scalar AWSEmail
  scalar AWSJSON
  scalar AWSURL
`;

/** Every operation the schema text offers, so that a new field is attacked without anybody remembering it. */
export const schemaOperations = (sdl: string): readonly SchemaOperation[] => {
  const schema = buildSchema(`${appSyncPrelude}\n${sdl}`);
  return (['Query', 'Mutation', 'Subscription'] as const).flatMap((parent) =>
    Object.values(rootFields(schema, parent)).map((field) => toOperation(parent, field)),
  );
};

const rootFields = (schema: GraphQLSchema, parent: string) => {
  const type = schema.getType(parent);
  return isObjectType(type) ? type.getFields() : {};
};

const toOperation = (
  parent: SchemaOperation['parent'],
  field: GraphQLField<unknown, unknown>,
): SchemaOperation => {
  const declared = field.args.map((a) => `$${a.name}: ${a.type}`).join(', ');
  const passed = field.args.map((a) => `${a.name}: $${a.name}`).join(', ');
  const selection = select(field.type, 5);
  const directives = field.astNode?.directives?.map((d) => d.name.value) ?? [];
  return {
    parent,
    field: field.name,
    iamOnly: directives.includes('aws_iam') && !directives.includes('aws_cognito_user_pools'),
    takesId: field.args.some((a) => mentionsId(a.type)),
    alias: (name) => ({
      declared: field.args.map((a) => `$${name}_${a.name}: ${a.type}`),
      field: `${name}: ${field.name}${passed ? `(${field.args.map((a) => `${a.name}: $${name}_${a.name}`).join(', ')})` : ''} ${select(field.type, 3)}`,
    }),
    document: `${parent.toLowerCase()}${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selection} }`,
    variables: (victim) => Object.fromEntries(field.args.map((a) => [a.name, fill(a.name, a.type, victim)])),
  };
};

const select = (type: GraphQLOutputType, depth: number): string => {
  const named = getNamedType(type);
  if (!isObjectType(named) || depth === 0) return '';
  const inner = Object.values(named.getFields())
    .filter((f) => depth > 1 || !isObjectType(getNamedType(f.type)))
    .map((f) => `${f.name} ${select(f.type, depth - 1)}`);
  return `{ ${inner.join(' ')} }`;
};

const mentionsId = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) && named.name !== 'CommandEnvelope'
    ? Object.values(named.getFields()).some((f) => f.name.toLowerCase().endsWith('id'))
    : named.name === 'ID';
};

const fill = (
  name: string,
  type: GraphQLInputType,
  victim: Parameters<SchemaOperation['variables']>[0],
): unknown => {
  if (isNonNullType(type)) return fill(name, type.ofType, victim);
  if (isListType(type)) return [fill(name, type.ofType, victim)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((f) => isNonNullType(f.type))
        .map((f) => [f.name, fill(f.name, f.type, victim)]),
    );
  if (name === 'commandId') return ulid();
  if (name === 'deviceId') return 'isolation-test';
  if (name === 'topic') return victim.topic;
  if (name === 'epoch') return victim.epoch;
  if (isScalarType(type) && type.name === 'AWSDateTime') return new Date().toISOString();
  if (isScalarType(type) && type.name === 'AWSDate') return new Date().toISOString().slice(0, 10);
  if (isScalarType(type) && type.name === 'AWSEmail') return 'proef@oefening.example';
  if (isScalarType(type) && type.name === 'AWSURL') return 'https://oefening.example/';
  if (isScalarType(type) && type.name === 'AWSJSON') return '{}';
  if (isScalarType(type) && type.name === 'Int') return name === 'limit' ? 10 : 1;
  if (isScalarType(type) && type.name === 'Float') return 1;
  if (isScalarType(type) && type.name === 'ID') return victim.id;
  return name === 'nextToken' ? undefined : 'Inbraakpoging';
};
