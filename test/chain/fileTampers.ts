import type { Tamper } from './Tamper.ts';

const withLines = (lines: readonly string[]): string => lines.join('');

/** What anybody can do to a file in their hands, with nothing but an editor. */
export const fileTampers = {
  'one bit anywhere': ({ lines }, random) => {
    const bytes = Buffer.from(withLines(lines));
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    let line = 1;
    for (let index = 0, end = 0; index < lines.length; index++) {
      end += Buffer.byteLength(lines[index] ?? '');
      if (at < end) {
        line = index + 1;
        break;
      }
    }
    // In the first line a flip may be in what only the seal is over, which stands at the end; so may one of the end.
    return line === 1 || line === lines.length ? { text: bytes } : { text: bytes, line };
  },
  'one bit of the first or the last line': ({ lines }, random) => {
    const index = random(2) === 0 ? 0 : lines.length - 1;
    const bytes = Buffer.from(lines[index] ?? '');
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    const parts = lines.map((line, own) => (own === index ? bytes : Buffer.from(line)));
    return { text: Buffer.concat(parts) };
  },
  'lines removed': ({ lines }, random) => {
    const from = random(lines.length);
    return { text: withLines(lines.toSpliced(from, 1 + random(3))) };
  },
  'a line inserted': ({ lines }, random) => {
    const line =
      [lines[random(lines.length)] ?? '', '\n', '{}\n', 'null\n', '{"count":0}\n'][random(5)] ?? '';
    return { text: withLines(lines.toSpliced(random(lines.length + 1), 0, line)) };
  },
  'two lines swapped': ({ lines }, random) => {
    const one = random(lines.length);
    const other = random(lines.length);
    if (lines[one] === lines[other]) return null;
    return { text: withLines(lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')) };
  },
  'cut off': ({ lines }, random) => {
    const bytes = Buffer.from(withLines(lines));
    return { text: bytes.subarray(0, random(bytes.length)) };
  },
  'something after the end': ({ lines }, random) => ({
    text: withLines([...lines, ['\n', ' ', 'x', lines[1] ?? '', lines.at(-1) ?? ''][random(5)] ?? '']),
  }),
  'an unused bit of base64': ({ lines }, random) => {
    // Half the time in the last line, over which there is no seal.
    const before = random(2) === 0 ? '' : withLines(lines.slice(0, -1));
    const text = before === '' ? withLines(lines) : (lines.at(-1) ?? '');
    const ends = [...text.matchAll(/([AQgwEIMUYcgkosw048])(=+)/g)];
    const end = ends[random(ends.length)];
    if (end?.index === undefined) return null;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const other = alphabet[alphabet.indexOf(end[1] ?? '') + 1] ?? 'B';
    return { text: before + text.slice(0, end.index) + other + text.slice(end.index + 1) };
  },
} satisfies Record<string, Tamper>;
