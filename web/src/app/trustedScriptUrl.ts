let policy: TrustedTypePolicy | undefined;

/** An address of our own as the browser lets it become a worker (security.md T22); only our own may be given. */
export const trustedScriptUrl = (address: string): string => {
  const policies = 'trustedTypes' in globalThis ? globalThis.trustedTypes : undefined;
  if (policies === undefined) return address;
  // A name is good once a page.
  policy ??= policies.createPolicy('patrouille', { createScriptURL: (url: string) => url });
  return policy.createScriptURL(address);
};
