import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** An operation that may be executed: parsed, valid for the schema, within the API's limits. */
export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}
