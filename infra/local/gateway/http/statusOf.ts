const statuses: Readonly<Record<string, number>> = {
  UnauthorizedException: 401,
  BadRequestException: 400,
  MalformedHttpRequestException: 400,
  UnsupportedOperation: 400,
  ResourceNotFoundException: 404,
  RequestEntityTooLargeException: 413,
  InternalFailure: 500,
};

/** The HTTP status of a request that was refused as a whole. What is wrong inside a document is an answer: 200. */
export const statusOf = (errorType: string | null): number => statuses[errorType ?? ''] ?? 200;
