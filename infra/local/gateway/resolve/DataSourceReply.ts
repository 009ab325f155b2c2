/** What a data source answered, as a response handler sees it: `ctx.result` and `ctx.error`. Plain JSON. */
export interface DataSourceReply {
  readonly result: unknown;
  readonly error: DataSourceError | null;
}

export interface DataSourceError {
  readonly message: string;
  /** `Lambda:Unhandled`, `DynamoDB:ConditionalCheckFailedException`, … */
  readonly type: string;
}
