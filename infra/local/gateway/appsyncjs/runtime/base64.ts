const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const utf8 = (text: string): number[] => {
  const bytes: number[] = [];
  for (const escaped of encodeURIComponent(text).match(/%..|[^%]/g) ?? []) {
    bytes.push(escaped.length === 3 ? Number.parseInt(escaped.slice(1), 16) : escaped.charCodeAt(0));
  }
  return bytes;
};

/** The UTF-8 bytes of `text` in base 64. */
export function base64Encode(text: string): string {
  const bytes = utf8(String(text));
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += `${alphabet[bits >> 18]}${alphabet[(bits >> 12) & 63]}`;
    out +=
      b === undefined ? '==' : `${alphabet[(bits >> 6) & 63]}${c === undefined ? '=' : alphabet[bits & 63]}`;
  }
  return out;
}

/** The text whose UTF-8 bytes are written in `encoded`. @throws URIError when they are no UTF-8 */
export function base64Decode(encoded: string): string {
  let [bits, held, escaped] = [0, 0, ''];
  for (const character of String(encoded).replace(/=+$/, '')) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new Error('Not base 64');
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      escaped += `%${((bits >> held) & 255).toString(16).padStart(2, '0')}`;
    }
  }
  return decodeURIComponent(escaped);
}
