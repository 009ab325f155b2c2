import type { GraphQLResolveInfo } from 'graphql';

/** What running a field's resolver needs to know of where it stands. */
export type FieldInfo = Pick<
  GraphQLResolveInfo,
  'fieldName' | 'fieldNodes' | 'fragments' | 'parentType' | 'path' | 'variableValues'
>;
