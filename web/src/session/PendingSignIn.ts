import * as v from 'valibot';

/** What is remembered while somebody is at the zone's sign-in page; one use only. */
const PendingSignInSchema = v.object({
  zone: v.string(),
  verifier: v.string(),
  nonce: v.string(),
  /** Path within this client to come back to. */
  returnTo: v.string(),
});

export type PendingSignIn = v.InferOutput<typeof PendingSignInSchema>;

const keyOf = (state: string): string => `patrouille.signIn.${state}`;

/** Remembers it in this tab, under the `state` that goes out and must come back. */
export const rememberSignIn = (storage: Storage, state: string, pending: PendingSignIn): void =>
  storage.setItem(keyOf(state), JSON.stringify(pending));

/** Takes it out; null when this tab sent nobody away with that `state`: a forged or repeated answer. */
export const takeSignIn = (storage: Storage, state: string): PendingSignIn | null => {
  const stored = storage.getItem(keyOf(state));
  storage.removeItem(keyOf(state));
  if (stored === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), PendingSignInSchema), stored);
  return parsed.success ? parsed.output : null;
};
