import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { appSyncPrelude } from '../SchemaOperation.ts';

/** A place in an operation's arguments: `['input', 'personId']`; a list's first element is `0`. */
export type ArgumentPath = readonly (string | number)[];

/** One operation a person can call, and every place in its arguments where an object's id can stand. */
export interface ContractOperation {
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly type: GraphQLInputType }[];
  readonly idPaths: readonly ArgumentPath[];
}

/** Words that name an object although their type is only a text. */
const namesAnObject = /^(id|.*Id|.*Token|topic|epoch|identifier|unit|team|districts|username|previewHash)$/;
const isKnown = (path: ArgumentPath) => path.at(-1) !== 'prevHash' && path.at(-1) !== 'signature';

const pathsIn = (name: string, type: GraphQLInputType, path: ArgumentPath): readonly ArgumentPath[] => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return pathsIn(name, nullable.ofType, [...path, 0]);
  const named = getNamedType(nullable);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((f) => pathsIn(f.name, f.type, [...path, f.name]));
  return (named.name === 'ID' || (named.name === 'String' && namesAnObject.test(name))) && isKnown(path)
    ? [path]
    : [];
};

/** Every operation of the contract that a person can call: a new field is in it without anybody remembering it. */
export const contractOperations = (
  sdl: string = readFileSync('shared/schema.graphql', 'utf8'),
): readonly ContractOperation[] => {
  const schema = buildSchema(`${appSyncPrelude}\n${sdl}`);
  return ['Query', 'Mutation', 'Subscription'].flatMap((parent) => {
    const type = schema.getType(parent);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter((field) => !iamOnly(field))
      .map((field) => ({
        name: `${parent}.${field.name}`,
        args: field.args.map(({ name, type: of }) => ({ name, type: of })),
        idPaths: field.args.flatMap((a) => pathsIn(a.name, a.type, [a.name])),
      }));
  });
};

const iamOnly = (field: GraphQLField<unknown, unknown>): boolean => {
  const directives = field.astNode?.directives?.map((d) => d.name.value) ?? [];
  return directives.includes('aws_iam') && !directives.includes('aws_cognito_user_pools');
};
