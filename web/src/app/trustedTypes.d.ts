/** Trusted Types, which TypeScript's DOM library does not have yet. Only what we use; a made URL is used as a string. */
interface TrustedTypePolicy {
  createScriptURL(url: string): string;
}
declare var trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): TrustedTypePolicy }
  | undefined;
