/**
 * One entry of `errors` in an answer, in AppSync's shape. `errorType` is what clients switch on
 * (`UnauthorizedException`, `Unauthorized`, `Lambda:Unhandled`, or whatever a resolver gave `util.error`);
 * it is null for what graphql-java itself finds wrong with a document.
 * Source: AWS AppSync developer guide, "Resolver context", "Real-time", and the answers of the service.
 */
export interface GatewayError {
  readonly errorType: string | null;
  readonly message: string;
  /** Response keys and list indices down to the field; absent when the request as a whole was refused. */
  readonly path?: readonly (string | number)[] | null;
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | null;
  /** What `util.error` was given as its third and fourth argument. */
  readonly data?: unknown;
  readonly errorInfo?: unknown;
}
