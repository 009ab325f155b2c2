/** What the headers of a signed request claim. The endpoint verifies it; here it only has to be whole. */
export interface SignedRequest {
  readonly region: string;
  readonly signedHeaders: readonly string[];
}

const shape =
  /^AWS4-HMAC-SHA256 Credential=[A-Z0-9a-z_-]{4,128}\/\d{8}\/(?<region>[a-z0-9-]+)\/appsync\/aws4_request, ?SignedHeaders=(?<headers>[a-z0-9;_-]+), ?Signature=[0-9a-f]{64}$/;

/**
 * Reads a SigV4 `Authorization` header, or null when it is not a whole one for AppSync. A half-written one must never
 * reach an endpoint that might take it for something else.
 */
export function signedRequest(authorization: string): SignedRequest | null {
  const { region = '', headers = '' } = shape.exec(authorization.trim())?.groups ?? {};
  const signedHeaders = headers.split(';');
  return region && signedHeaders.includes('host') ? { region, signedHeaders } : null;
}
