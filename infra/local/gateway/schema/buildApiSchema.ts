import {
  buildASTSchema,
  type DefinitionNode,
  type GraphQLSchema,
  isScalarType,
  Kind,
  parse,
  validateSchema,
} from 'graphql';
import { appsyncDefinitions } from './appsyncDefinitions.ts';
import { awsScalars } from './scalars/awsScalars.ts';

const nameOf = (definition: DefinitionNode): string | null =>
  definition.kind === Kind.SCALAR_TYPE_DEFINITION || definition.kind === Kind.DIRECTIVE_DEFINITION
    ? `${definition.kind} ${definition.name.value}`
    : null;

/**
 * The executable schema of an API's SDL, as the control plane stores it: with AppSync's scalars and directives,
 * which an SDL may also declare itself.
 * @throws GraphQLError when the SDL is no schema; the API then cannot be served
 */
export function buildApiSchema(sdl: string): GraphQLSchema {
  const own = parse(sdl).definitions;
  const declared = new Set(own.map(nameOf));
  const implied = parse(appsyncDefinitions).definitions.filter((node) => !declared.has(nameOf(node)));
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...implied, ...own] });
  const [fault] = validateSchema(schema);
  if (fault) throw fault;
  for (const [name, behaviour] of Object.entries(awsScalars)) {
    const type = schema.getType(name);
    // A scalar out of SDL has no behaviour: this gives it one, in place, because the SDL's AST stays the source.
    if (isScalarType(type)) Object.assign(type, behaviour);
  }
  return schema;
}
