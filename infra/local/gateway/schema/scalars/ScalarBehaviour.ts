import type { GraphQLScalarType } from 'graphql';

/** What turns a declared scalar into one that checks. Each throws `ScalarRefusal`. */
export type ScalarBehaviour = Pick<
  GraphQLScalarType<unknown, unknown>,
  'coerceInputValue' | 'coerceOutputValue'
>;
