import { gunzipSync } from 'node:zlib';

/** How a value can lie somewhere without being readable there: as it is, and as machines write it. */
const formsOf = (mark: string): readonly Buffer[] => {
  const bytes = Buffer.from(mark);
  // What base64 makes of a text depends on where in a group of three it begins; the letters at its ends depend on neighbours.
  const base64 = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const sure = whole.slice(before === 0 ? 0 : 4, Math.floor(((before + bytes.length) * 8) / 24) * 4);
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [
    bytes,
    Buffer.from(mark, 'utf16le'),
    Buffer.from(bytes.toString('hex')),
    Buffer.from([...bytes].map((byte) => `%${byte.toString(16)}`).join('')),
    ...base64.map((text) => Buffer.from(text)),
  ];
};

const gzipBegins = Buffer.from([0x1f, 0x8b, 0x08]);

/** Every gzip member in some bytes, opened; also of what lies there as base64. */
const opened = (bytes: Buffer): readonly Buffer[] => {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(gzipBegins); at >= 0; at = bytes.indexOf(gzipBegins, at + 1))
    try {
      found.push(gunzipSync(bytes.subarray(at)));
    } catch {
      // Three bytes that look like a beginning and are none.
    }
  for (const [text] of bytes.toString('latin1').matchAll(/H4sI[A-Za-z0-9+/=_-]{20,}/g))
    try {
      found.push(gunzipSync(Buffer.from(text, 'base64')));
    } catch {
      // Not gzip after all.
    }
  return found;
};

/** How often a mark lies in some bytes, in plain, base64, hexadecimal, URL-encoded or UTF-16 form, zipped or not. */
export const findCanary = (bytes: Buffer, mark: string): number => {
  const forms = formsOf(mark);
  return [bytes, ...opened(bytes)].reduce(
    (sum, one) => sum + forms.filter((form) => one.includes(form)).length,
    0,
  );
};
