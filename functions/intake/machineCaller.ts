import * as v from 'valibot';
import type { Actor } from '../../shared/journal/Actor.ts';

const scope = 'intake/dispatch.write';

const ClaimsSchema = v.object({
  token_use: v.literal('access'),
  client_id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+]{1,128}$/)),
  scope: v.pipe(
    v.string(),
    v.check((scopes) => scopes.split(' ').includes(scope)),
  ),
});

/**
 * The machine that sends, from the claims the HTTP API's authorizer verified; null when it may not. The authorizer
 * asked for the scope already: it is asked again here, because a route can lose its authorizer in one edit.
 */
export const machineCaller = (claims: unknown): Actor | null => {
  const parsed = v.safeParse(ClaimsSchema, claims);
  return parsed.success ? { kind: 'MACHINE', id: parsed.output.client_id, name: 'CIC' } : null;
};
