/** SHA-256 (FIPS 180-4) of bytes: 32 bytes. Passed in, since cryptography is the platform's and not shared's. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;
