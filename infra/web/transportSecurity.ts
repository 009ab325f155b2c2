/**
 * For two years a browser that saw a page once asks for it, and for every name below, by TLS alone (ASVS 5.0, V3.4.1). Apart from
 * infra/web/securityHeaders.ts: said on this machine, where there is no TLS, it would shut 127.0.0.1.
 */
export const transportSecurity = { seconds: 63_072_000, subdomains: true } as const;
