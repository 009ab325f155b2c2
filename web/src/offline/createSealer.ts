import type { Sealer } from './Sealer.ts';

/** AES-256-GCM with a fresh 96-bit IV each time; the context is bound as additional data (security.md 5.5). */
export const createSealer = (key: CryptoKey): Sealer => {
  const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
  return {
    seal: async (text, context) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(context) };
      const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, bytesOf(text)));
      return btoa(Array.from([...iv, ...sealed], (byte) => String.fromCharCode(byte)).join(''));
    },
    open: async (sealed, context) => {
      try {
        const bytes = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0));
        const algorithm = { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: bytesOf(context) };
        return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes.slice(12)));
      } catch {
        return null;
      }
    },
  };
};
