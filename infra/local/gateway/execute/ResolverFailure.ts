/** A field that ended in an error: raised by its resolver, by its data source, or by the rules about who may read it. */
export class ResolverFailure extends Error {
  override readonly name = 'ResolverFailure';
  readonly errorType: string | null;
  readonly data: unknown;
  readonly errorInfo: unknown;

  constructor(message: string, errorType: string | null, data: unknown = null, errorInfo: unknown = null) {
    super(message);
    this.errorType = errorType;
    this.data = data;
    this.errorInfo = errorInfo;
  }
}
