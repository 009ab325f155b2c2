/** What the service says to browsers of any origin. Nothing here is a cookie, so any origin may ask. */
export const crossOriginHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'x-amzn-RequestId,x-amzn-ErrorType,x-amz-user-agent,x-amzn-ErrorMessage,Date,x-amz-schema-version',
};

/** The answer to a preflight: every header that was asked for is allowed. */
export const preflightHeaders = (asked: string | undefined): Readonly<Record<string, string>> => ({
  ...crossOriginHeaders,
  'access-control-allow-methods': 'POST, OPTIONS',
  'access-control-allow-headers':
    asked && /^[\w, -]{1,1024}$/.test(asked) ? asked : 'authorization, content-type, x-api-key',
  'access-control-max-age': '172800',
});
