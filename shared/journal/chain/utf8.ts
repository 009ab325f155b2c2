/** Node and browsers both have it, yet no library of types that shared code may lean on says so. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const encoder = new TextEncoder();

/** A text's UTF-8 bytes. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);
