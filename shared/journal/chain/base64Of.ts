/** In Node and in browsers; no library of types that shared code may lean on says so. */
declare const btoa: (binary: string) => string;

/** Bytes in base64 (RFC 4648, 4) with padding. For proofs, keys and signatures, not for files. */
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
