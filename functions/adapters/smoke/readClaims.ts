import * as v from 'valibot';

const ClaimsSchema = v.object({
  zone: v.exactOptional(v.string()),
  'cognito:groups': v.exactOptional(v.array(v.string()), []),
});

/** The claims the smoke test looks at. Read, not verified: the API does that with this same token right after. */
export const readClaims = (
  accessToken: string,
): { readonly zone?: string; readonly groups: readonly string[] } => {
  const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8');
  const { zone, 'cognito:groups': groups } = v.parse(ClaimsSchema, JSON.parse(payload));
  return { groups, ...(zone ? { zone } : {}) };
};
