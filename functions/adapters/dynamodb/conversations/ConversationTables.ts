import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The two tables chat stands in: what is said in `conversations`; who is on duty, commands and journal rows in `operations`. */
export interface ConversationTables {
  readonly client: DynamoDBDocumentClient;
  readonly operations: string;
  readonly conversations: string;
}
