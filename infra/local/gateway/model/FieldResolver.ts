/** A unit resolver of one field. Without `code` it is a direct Lambda resolver. */
export interface FieldResolver {
  readonly typeName: string;
  readonly fieldName: string;
  readonly dataSourceName: string | null;
  /** APPSYNC_JS source, as deployed. */
  readonly code: string | null;
  /** 0 = one invocation a field; else at most this many fields an invocation. */
  readonly maxBatchSize: number;
  /** Set when the control plane says it is something the gateway does not run (VTL, a pipeline). */
  readonly unsupported: string | null;
}
