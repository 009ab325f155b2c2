import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';

/** A directive with its arguments as plain values; an enum's value is its name. */
export type Directives = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** A field of the contract, as little of it as its rules need. */
export interface ContractField {
  readonly name: string;
  readonly description: string;
  /** The named type behind lists and non-null. */
  readonly type: string;
  readonly isList: boolean;
  readonly directives: Directives;
  readonly arguments: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];
}

export interface ContractType {
  readonly name: string;
  readonly directives: Directives;
  readonly fields: readonly ContractField[];
}

/** schema.graphql, read: what can be asked, what is answered, what is handed in, and the words of each closed list. */
export interface Contract {
  /** The fields of Query, Mutation and Subscription; `name` is `Query.incident`. */
  readonly operations: readonly ContractField[];
  readonly objects: ReadonlyMap<string, ContractType>;
  readonly inputs: ReadonlyMap<
    string,
    readonly { readonly name: string; readonly type: string; readonly required: boolean }[]
  >;
  readonly enums: ReadonlyMap<string, readonly { readonly name: string; readonly description: string }[]>;
  /** Interfaces and unions, which the rules do not see through. */
  readonly others: readonly string[];
}

const roots = ['Query', 'Mutation', 'Subscription'];

/** Reads the contract's text. Throws on a text that is no GraphQL. */
export const readContract = (sdl: string): Contract => {
  const { definitions } = parse(sdl);
  const objectNodes = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  return {
    operations: roots.flatMap((root) =>
      objectNodes
        .filter(({ name }) => name.value === root)
        .flatMap((node) => fieldsOf(node).map((field) => ({ ...field, name: `${root}.${field.name}` }))),
    ),
    objects: new Map(
      objectNodes
        .filter(({ name }) => !roots.includes(name.value))
        .map((node) => [
          node.name.value,
          {
            name: node.name.value,
            directives: directivesOf(node.directives ?? []),
            fields: fieldsOf(node),
          },
        ]),
    ),
    inputs: new Map(
      definitions
        .filter((one) => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
        .map((node) => [node.name.value, (node.fields ?? []).map(inputOf)]),
    ),
    enums: new Map(
      definitions
        .filter((one) => one.kind === Kind.ENUM_TYPE_DEFINITION)
        .map((node) => [
          node.name.value,
          (node.values ?? []).map(({ name, description }) => ({
            name: name.value,
            description: description?.value ?? '',
          })),
        ]),
    ),
    others: definitions.flatMap((one) =>
      one.kind === Kind.INTERFACE_TYPE_DEFINITION || one.kind === Kind.UNION_TYPE_DEFINITION
        ? [one.name.value]
        : [],
    ),
  };
};

const fieldsOf = (node: ObjectTypeDefinitionNode): readonly ContractField[] =>
  (node.fields ?? []).map((field: FieldDefinitionNode) => ({
    name: field.name.value,
    description: field.description?.value ?? '',
    type: named(field.type),
    isList: isList(field.type),
    directives: directivesOf(field.directives ?? []),
    arguments: (field.arguments ?? []).map(inputOf),
  }));

const inputOf = (node: { readonly name: { readonly value: string }; readonly type: TypeNode }) => ({
  name: node.name.value,
  type: named(node.type),
  required: node.type.kind === Kind.NON_NULL_TYPE,
});

const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

const directivesOf = (nodes: readonly ConstDirectiveNode[]): Directives =>
  new Map(
    nodes.map((node) => [
      node.name.value,
      Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, plain(value)])),
    ]),
  );

const plain = (value: ConstValueNode): unknown => {
  if (value.kind === Kind.LIST) return value.values.map(plain);
  return 'value' in value ? value.value : null;
};
