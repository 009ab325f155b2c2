/** Where a resolver sends its request. `roleArn` is the service role the gateway acts as, never its own. */
export type DataSource =
  | { readonly type: 'NONE'; readonly name: string }
  | {
      readonly type: 'AWS_LAMBDA';
      readonly name: string;
      readonly roleArn: string;
      readonly functionArn: string;
    }
  | {
      readonly type: 'AMAZON_DYNAMODB';
      readonly name: string;
      readonly roleArn: string;
      readonly tableName: string;
      readonly region: string;
    }
  /** A kind the gateway does not reproduce: its fields answer with an error that says so. */
  | { readonly type: 'UNSUPPORTED'; readonly name: string; readonly kind: string };
