import { Kind, parse, print, visit } from 'graphql';

/** What only this house reads from the schema: AppSync knows no directive but its own. */
const houseDirectives = new Set(['processing', 'data', 'kept']);

/** The API's text as AppSync gets it: the contract without the directives that say why, what kind and how long. */
export const withoutHouseDirectives = (schema: string): string =>
  print(
    visit(parse(schema), {
      Directive: (node) => (houseDirectives.has(node.name.value) ? null : undefined),
      [Kind.DIRECTIVE_DEFINITION]: (node) => (houseDirectives.has(node.name.value) ? null : undefined),
    }),
  );
