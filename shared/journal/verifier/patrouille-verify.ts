/**
 * Checks an export of a zone's journal. One file, no dependencies: Node 20 or newer, and browsers.
 *
 *   node patrouille-verify.mjs export.jsonl [--trust keys.txt] [--seen head.txt]…
 *
 * It hashes every entry anew, follows the numbers and the chain, rebuilds the tree or walks each entry's proof up to
 * the root, and checks the signatures of the zone and of the witnesses on that root and the zone's seal on the file.
 * It names the first line that is wrong, and why. The format: docs/guides/journal-export.md.
 *
 * What it stands on is what you bring: `--trust`, a text with a public key a line, got from the zone's published list
 * or from the supervisor and NOT from whoever gave you the file; `--seen`, a signed head you kept from an earlier
 * check, which must still be a beginning of this journal (whole exports). Without `--trust` it can only say that the
 * file agrees with itself and with keys it brought along.
 *
 * Ends with 0: right, by keys you trust · 1: wrong · 2: cannot be read · 3: right in itself, keys not given.
 */

// What both worlds have, said here because no library of types may be leant on.
declare const crypto: {
  readonly subtle: {
    importKey(form: 'spki', bytes: Uint8Array, way: object, out: boolean, use: string[]): Promise<object>;
    verify(way: object, key: object, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>;
  };
};
declare const btoa: (binary: string) => string;
declare const atob: (text: string) => string;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}
interface Process {
  readonly argv: readonly string[];
  readonly versions?: { readonly node?: string };
  readonly stdout: { write(text: string): unknown };
  exitCode?: number | undefined;
}

/** Why a file is wrong. */
export type Why =
  | 'HEADER' // the first line is not the header of an export
  | 'HEAD' // a head in the header is none, is of another journal, or is out of order
  | 'KEY' // the head is signed by no key you trust
  | 'SIGNATURE' // a signature is not of the key it names
  | 'WITNESS' // a witness you trust did not sign the last head
  | 'SEEN' // the head you kept is no beginning of this journal, or has more entries than it
  | 'NOT_AN_ENTRY' // the line is no entry, or not as an entry is written
  | 'PLACE' // an entry of another zone or epoch
  | 'NUMBER' // an entry is missing, doubled or out of order
  | 'LINK' // the entry does not follow the one before it
  | 'HASH' // the entry is not what was hashed
  | 'INCLUSION' // the entry is not in the signed tree
  | 'ROOT' // the entries are not those of the signed head
  | 'FOOTER' // the last line is not the footer, or the file ends without one
  | 'COUNT' // more or fewer entries than the footer says
  | 'SEAL' // the zone did not sign this file
  | 'AFTER_END'; // something follows the footer

export interface Fault {
  readonly why: Why;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Number of the entry, where it is one. */
  readonly n: number | null;
}

export interface Verdict {
  readonly ok: boolean;
  /** Whether `ok` rests on keys that were given, and not on those the file brought. */
  readonly trusted: boolean;
  readonly fault: Fault | null;
  readonly entries: number;
  readonly bytes: number;
  readonly zone: string;
  readonly epoch: string;
  readonly kind: string;
  /** Size of the signed head it was checked against. */
  readonly size: number;
  /** Names of the keys that signed the last head, with a witness's time in seconds since 1970. */
  readonly signedBy: readonly { readonly name: string; readonly id: string; readonly time: number | null }[];
}

export interface VerifyOptions {
  /** Public keys that are trusted, `name+id+base64`; none: those of the file are taken, and `trusted` is false. */
  readonly trust?: readonly string[];
  /** Signed heads kept from earlier checks. */
  readonly seen?: readonly string[];
  readonly onProgress?: (bytes: number, entries: number) => void;
}

interface Sha256 {
  one(bytes: Uint8Array): Uint8Array;
  stream(): { update(bytes: Uint8Array): void; digest(): Uint8Array };
}

class Wrong extends Error {
  readonly fault: Fault;
  constructor(why: Why, line: number, n: number | null = null) {
    super(why);
    this.fault = { why, line, n };
  }
}

// ---- bytes and texts ------------------------------------------------------------------------------------------------

const encoder = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => digits[byte]).join('');
const same = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
};
const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Strictly: a bit that changes nothing in the bytes would be a change nobody sees. */
const fromBase64 = (text: string): Uint8Array | null => {
  try {
    const binary = atob(text);
    return btoa(binary) === text ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : null;
  } catch {
    return null;
  }
};

/** RFC 8785 for what headers and footers hold: no fractions. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
};

type Json = Readonly<Record<string, unknown>>;
const objectOf = (text: string): Json | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
};
const textOf = (bytes: Uint8Array): string => {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return '';
  }
};
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

// ---- SHA-256, FIPS 180-4, for where Node's is not ---------------------------------------------------------------------

const isPrime = (number: number): boolean => {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
};
const primes = Array.from({ length: 311 }, (_, index) => index + 2)
  .filter(isPrime)
  .slice(0, 64);
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const begin = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const createOwnSha256 = (): { update(bytes: Uint8Array): void; digest(): Uint8Array } => {
  const state = Int32Array.from(begin);
  const words = new Int32Array(64);
  const block = new Uint8Array(64);
  let held = 0;
  let total = 0;
  const at = (array: Int32Array, index: number): number => array[index] ?? 0;
  const mix = (bytes: Uint8Array, from: number): void => {
    for (let i = 0; i < 16; i++) {
      const j = from + 4 * i;
      words[i] =
        ((bytes[j] ?? 0) << 24) |
        ((bytes[j + 1] ?? 0) << 16) |
        ((bytes[j + 2] ?? 0) << 8) |
        (bytes[j + 3] ?? 0);
    }
    for (let i = 16; i < 64; i++) {
      const x = at(words, i - 15);
      const y = at(words, i - 2);
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      words[i] = (at(words, i - 16) + s0 + at(words, i - 7) + s1) | 0;
    }
    let a = at(state, 0);
    let b = at(state, 1);
    let c = at(state, 2);
    let d = at(state, 3);
    let e = at(state, 4);
    let f = at(state, 5);
    let g = at(state, 6);
    let h = at(state, 7);
    for (let i = 0; i < 64; i++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(rounds, i) + at(words, i)) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (at(state, i) + word) | 0;
  };
  return {
    update(bytes) {
      total += bytes.length;
      let from = 0;
      if (held > 0) {
        const taken = Math.min(64 - held, bytes.length);
        block.set(bytes.subarray(0, taken), held);
        held += taken;
        from = taken;
        if (held < 64) return;
        mix(block, 0);
      }
      for (; from + 64 <= bytes.length; from += 64) mix(bytes, from);
      held = bytes.length - from;
      block.set(bytes.subarray(from), 0);
    },
    digest() {
      const rest = new Uint8Array(held < 56 ? 64 : 128);
      rest.set(block.subarray(0, held));
      rest[held] = 0x80;
      const view = new DataView(rest.buffer);
      view.setUint32(rest.length - 8, Math.floor(total / 2 ** 29));
      view.setUint32(rest.length - 4, (total * 8) >>> 0);
      for (let from = 0; from < rest.length; from += 64) mix(rest, from);
      const out = new Uint8Array(32);
      for (const [i, word] of state.entries()) new DataView(out.buffer).setInt32(4 * i, word);
      return out;
    },
  };
};

/** SHA-256 in plain JavaScript; slower than Node's by some ten times. */
export const ownSha256: Sha256 = {
  stream: createOwnSha256,
  one: (bytes) => {
    const hash = createOwnSha256();
    hash.update(bytes);
    return hash.digest();
  },
};

const nodeProcess = (globalThis as { readonly process?: Process }).process;

interface NodeHash {
  update(bytes: Uint8Array): NodeHash;
  digest(): Uint8Array;
}

/** Node's SHA-256 where there is one. */
const bestSha256 = async (): Promise<Sha256> => {
  if (nodeProcess?.versions?.node === undefined) return ownSha256;
  const place = 'node:crypto';
  const node: {
    createHash(name: string): NodeHash;
    hash?(name: string, bytes: Uint8Array, form: 'buffer'): Uint8Array;
  } = await import(/* @vite-ignore */ place);
  const { hash } = node;
  return {
    one:
      hash === undefined
        ? (bytes) => node.createHash('sha256').update(bytes).digest()
        : (bytes) => hash('sha256', bytes, 'buffer'),
    stream: () => node.createHash('sha256'),
  };
};

// ---- keys, notes, heads -------------------------------------------------------------------------------------------------

interface Key {
  readonly name: string;
  readonly id: Uint8Array;
  readonly witness: boolean;
  readonly spki: Uint8Array;
}

const witnessType = Uint8Array.from('\u00ffpatrouille/cosignature-ecdsa-p256/v1\n', (c) => c.charCodeAt(0));

/** A public key from its text, `name+id+base64`; null when it is none or its id is not its own. */
const parseKey = (sha: Sha256, text: string): Key | null => {
  const [, name, id, base64] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  const bytes = base64 === undefined ? null : fromBase64(base64);
  if (name === undefined || bytes === null) return null;
  const witness = same(bytes.subarray(0, witnessType.length), witnessType);
  if (!witness && bytes[0] !== 2) return null;
  const spki = bytes.subarray(witness ? witnessType.length : 1);
  const full = witness ? sha.one(join(encoder.encode(`${name}\n`), bytes)) : sha.one(spki);
  const own = full.slice(0, 4);
  return hex(own) === id ? { name, id: own, witness, spki } : null;
};

interface Note {
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const parseNote = (note: string): Note | null => {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || note.length > 65_536) return null;
  const signatures: { name: string; bytes: Uint8Array }[] = [];
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, base64] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = base64 === undefined ? null : fromBase64(base64);
    if (name === undefined || bytes === null) return null;
    signatures.push({ name, bytes });
  }
  return { text: note.slice(0, end + 1), signatures };
};

/** A DER signature as WebCrypto wants it: r and s, 32 bytes each. Strict: one signature, one writing. */
const rawSignature = (der: Uint8Array): Uint8Array | null => {
  const raw = new Uint8Array(64);
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || der.length > 72) return null;
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const number = der.subarray(at + 2, at + 2 + length);
    if (der[at] !== 0x02 || length === 0 || number.length !== length || (number[0] ?? 0) > 0x7f) return null;
    if (number[0] === 0 && (number[1] ?? 0) < 0x80) return null;
    const bare = number[0] === 0 ? number.subarray(1) : number;
    if (bare.length > 32) return null;
    raw.set(bare, end - bare.length);
    at += 2 + length;
  }
  return at === der.length ? raw : null;
};

const verifies = async (key: Key, signature: Uint8Array, text: string): Promise<boolean> => {
  const raw = rawSignature(signature);
  if (raw === null) return false;
  try {
    const way = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const imported = await crypto.subtle.importKey('spki', key.spki, way, false, ['verify']);
    return await crypto.subtle.verify(way, imported, raw, encoder.encode(text));
  } catch {
    return false;
  }
};

/** The keys that signed a note; null when a signature is of no known key or not of the key it names. */
const signersOf = async (
  note: Note,
  keys: readonly Key[],
): Promise<readonly { readonly key: Key; readonly time: number | null }[] | null> => {
  const signers: { key: Key; time: number | null }[] = [];
  for (const { name, bytes } of note.signatures) {
    const key = keys.find((one) => one.name === name && same(one.id, bytes.subarray(0, 4)));
    if (key === undefined || (key.witness && bytes.length < 12)) return null;
    const time = key.witness ? Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(4)) : null;
    const text = time === null ? note.text : `cosignature/v1\ntime ${time}\n${note.text}`;
    if (!(await verifies(key, bytes.subarray(time === null ? 4 : 12), text))) return null;
    signers.push({ key, time });
  }
  return signers;
};

interface Head {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

const parseHead = (text: string): Head | null => {
  const [, origin, size, base64] = /^(\S+)\n([1-9]\d{0,14})\n(\S{44})\n$/.exec(text) ?? [];
  const root = base64 === undefined ? null : fromBase64(base64);
  return origin === undefined || root?.length !== 32 ? null : { origin, size: Number(size), root };
};

// ---- entries --------------------------------------------------------------------------------------------------------------

const hashName = encoder.encode(',"hash":"');
const hashEnd = encoder.encode('","id":"');
const prevName = encoder.encode(',"prevHash":"');
const prevEnd = encoder.encode('","purpose":"');
const wrapEntry = encoder.encode('{"entry":');
const wrapProof = encoder.encode(',"proof":"');

const matches = (bytes: Uint8Array, at: number, text: Uint8Array): boolean => {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text[index]) return false;
  return true;
};
const find = (bytes: Uint8Array, text: Uint8Array, from: number): number => {
  const [first] = text;
  for (let at = from; at <= bytes.length - text.length; at++) {
    if (bytes[at] === first && matches(bytes, at, text)) return at;
  }
  return -1;
};

/** The 32 bytes of 64 lower-case hexadecimal digits into `out`; false when they are not that. */
const readHash = (bytes: Uint8Array, from: number, out: Uint8Array): boolean => {
  for (let index = 0; index < 32; index++) {
    const high = digitOf(bytes[from + 2 * index] ?? 0);
    const low = digitOf(bytes[from + 2 * index + 1] ?? 0);
    if (high < 0 || low < 0) return false;
    out[index] = high * 16 + low;
  }
  return true;
};
const digitOf = (code: number): number =>
  code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : -1;

const numberName = encoder.encode(',"n":');
const versionName = encoder.encode(',"v":2,"version":');

/** A whole number from 1, written as JSON writes it, and what follows it is a comma; -1 when it is not that. */
const readNumber = (bytes: Uint8Array, from: number): number => {
  let number = 0;
  for (let at = from; at < from + 16; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit === -4) return at === from ? -1 : number;
    if (digit < 0 || digit > 9 || (digit === 0 && at === from)) return -1;
    number = number * 10 + digit;
  }
  return -1;
};

interface Line {
  /** What the entry hashes to. */
  readonly hash: Uint8Array;
  /** The hash it says it has, and the one it says was before it. */
  readonly written: Uint8Array;
  readonly before: Uint8Array;
  readonly n: number;
  /** Whether it is of the zone and epoch looked at. */
  readonly inPlace: boolean;
}

/**
 * Reads an entry's line without making objects of it. Canonical JSON has one writing, so each member stands where the
 * alphabet puts it: `epoch` before `hash`, `n` after it, `prevHash` before `purpose`, `v`, `version` and `zone` at the
 * end. In a string every quote is escaped, so nothing somebody typed can pass for a member.
 */
const createLineReader = (sha: Sha256, zone: string, epoch: string) => {
  const epochMember = encoder.encode(`,"epoch":${JSON.stringify(epoch)}`);
  const zoneEnd = encoder.encode(`,"zone":${JSON.stringify(zone)}}`);
  let scratch = new Uint8Array(4_096);
  const written = new Uint8Array(32);
  const before = new Uint8Array(32);
  // Lines are much alike: where a member was in the one before is looked at first.
  let hashGuess = 0;
  let prevGuess = 0;
  /** Null when it is not written as an entry is. `written` and `before` are good until the next line. */
  return (line: Uint8Array): Line | null => {
    const hashAt = matches(line, hashGuess, hashName) ? hashGuess : find(line, hashName, 0);
    if (hashAt < 0 || !readHash(line, hashAt + hashName.length, written)) return null;
    const afterHash = hashAt + hashName.length + 65;
    if (!matches(line, afterHash - 1, hashEnd)) return null;
    const prevAt =
      prevGuess > afterHash && matches(line, prevGuess, prevName)
        ? prevGuess
        : find(line, prevName, afterHash);
    if (prevAt < 0 || !readHash(line, prevAt + prevName.length, before)) return null;
    const afterPrev = prevAt + prevName.length + 65;
    if (!matches(line, afterPrev - 1, prevEnd)) return null;
    const numberAt = find(line, numberName, afterHash);
    const n = numberAt < 0 || numberAt > prevAt ? -1 : readNumber(line, numberAt + numberName.length);
    const versionAt = find(line, versionName, Math.max(afterPrev, line.length - zoneEnd.length - 40));
    if (n < 0 || versionAt < 0) return null;
    const inPlace =
      matches(line, hashAt - epochMember.length, epochMember) &&
      matches(line, line.length - zoneEnd.length, zoneEnd);
    hashGuess = hashAt;
    prevGuess = prevAt;
    if (scratch.length < line.length + 33) scratch = new Uint8Array(2 * line.length);
    scratch[0] = 0;
    scratch.set(before, 1);
    scratch.set(line.subarray(0, hashAt), 33);
    let end = 33 + hashAt;
    scratch.set(line.subarray(afterHash, prevAt), end);
    end += prevAt - afterHash;
    scratch.set(line.subarray(afterPrev), end);
    end += line.length - afterPrev;
    return { hash: sha.one(scratch.subarray(0, end)), written, before, n, inPlace };
  };
};

// ---- the tree, RFC 6962 ---------------------------------------------------------------------------------------------------

const createTree = (sha: Sha256) => {
  const scratch = new Uint8Array(65);
  scratch[0] = 1;
  const node = (left: Uint8Array, right: Uint8Array): Uint8Array => {
    scratch.set(left, 1);
    scratch.set(right, 33);
    return sha.one(scratch);
  };
  const roots: Uint8Array[] = [];
  let size = 0;
  return {
    add(leaf: Uint8Array): void {
      let right = leaf;
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) right = node(roots.pop() ?? right, right);
      roots.push(right);
      size += 1;
    },
    root: (): Uint8Array => roots.reduceRight((right, left) => node(left, right)),
    /** The root an audit path leads to from a leaf (RFC 9162, 2.1.3.2); null when it is too long or too short. */
    climb(leaf: Uint8Array, index: number, treeSize: number, proof: Uint8Array): Uint8Array | null {
      let place = index;
      let last = treeSize - 1;
      let reached = leaf;
      for (let at = 0; at < proof.length; at += 32) {
        if (last === 0) return null;
        const step = proof.subarray(at, at + 32);
        if (place % 2 === 1 || place === last) {
          reached = node(step, reached);
          while (place % 2 === 0 && place !== 0) {
            place /= 2;
            last = Math.floor(last / 2);
          }
        } else reached = node(reached, step);
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
      return last === 0 && proof.length % 32 === 0 ? reached : null;
    },
  };
};

// ---- the file -------------------------------------------------------------------------------------------------------------

const mostLine = 16_777_216;

/** Whole lines that came together: where each begins, and where the last one's break ends. */
interface Batch {
  readonly bytes: Uint8Array;
  readonly starts: readonly number[];
  readonly end: number;
}

/** The file in batches of whole lines; what follows the last line break comes last, as a batch with `end` 0. */
async function* batchesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of source) {
    const bytes = rest.length === 0 ? chunk : join(rest, chunk);
    const starts: number[] = [];
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      starts.push(from);
      from = end + 1;
    }
    if (from > 0) yield { bytes, starts, end: from };
    rest = bytes.slice(from);
    if (rest.length > mostLine) break;
  }
  if (rest.length > 0) yield { bytes: rest, starts: [], end: 0 };
}

interface Header {
  readonly zone: string;
  readonly epoch: string;
  readonly kind: 'WHOLE' | 'RANGE' | 'SELECTION';
  readonly from: number;
  readonly to: number;
  readonly exportId: string;
  readonly keys: readonly string[];
  readonly checkpoints: readonly string[];
}

const parseHeader = (line: Uint8Array): Header | null => {
  const text = textOf(line);
  const header = objectOf(text);
  if (header === null || canonical(header) !== text) return null;
  const { patrouille, v, zone, epoch, kind, from, to, exportId, keys, checkpoints } = header;
  if (patrouille !== 'journal-export' || v !== 1) return null;
  if (typeof zone !== 'string' || typeof epoch !== 'string' || typeof exportId !== 'string') return null;
  if (kind !== 'WHOLE' && kind !== 'RANGE' && kind !== 'SELECTION') return null;
  if (!isCount(from) || !isCount(to) || !isTexts(keys) || !isTexts(checkpoints)) return null;
  return { zone, epoch, kind, from, to, exportId, keys, checkpoints };
};

/** What the header promises, checked: which keys count, and the heads the entries must lead to. */
const readHeads = async (sha: Sha256, header: Header, options: VerifyOptions) => {
  const trust = options.trust ?? [];
  const given = trust.map((text) => parseKey(sha, text));
  const brought = header.keys.map((text) => parseKey(sha, text));
  const keys = [...given, ...brought].filter((key) => key !== null);
  const name = `patrouille/${header.zone}`;
  const origin = `${name}/${header.epoch}`;
  if (given.includes(null)) throw new Wrong('KEY', 1);
  if (brought.includes(null)) throw new Wrong('HEADER', 1);
  const counts = (key: Key): boolean =>
    !key.witness &&
    key.name === name &&
    (trust.length === 0 || given.some((one) => one && same(one.spki, key.spki)));

  const heads: Head[] = [];
  let signers: readonly { readonly key: Key; readonly time: number | null }[] = [];
  for (const text of header.checkpoints) {
    const note = parseNote(text);
    const head = note === null ? null : parseHead(note.text);
    if (note === null || head?.origin !== origin) throw new Wrong('HEAD', 1);
    if (head.size <= (heads.at(-1)?.size ?? 0)) throw new Wrong('HEAD', 1);
    const found = await signersOf(note, keys);
    if (found === null) throw new Wrong('SIGNATURE', 1);
    if (!found.some(({ key }) => counts(key))) throw new Wrong('KEY', 1);
    heads.push(head);
    signers = found;
  }
  const last = heads.at(-1);
  if (last === undefined) throw new Wrong('HEAD', 1);
  for (const key of given) {
    if (key?.witness && !signers.some((one) => same(one.key.spki, key.spki))) throw new Wrong('WITNESS', 1);
  }
  for (const text of options.seen ?? []) {
    const note = parseNote(text);
    const head = note === null ? null : parseHead(note.text);
    // What somebody kept is believed because they kept it, not because of who signed it.
    if (head?.origin !== origin || head.size > last.size || header.kind !== 'WHOLE')
      throw new Wrong('SEEN', 1);
    heads.push(head);
  }
  const seenFrom = header.checkpoints.length;
  const marks = heads.map((head, index) => ({
    ...head,
    why: index < seenFrom ? ('ROOT' as const) : ('SEEN' as const),
  }));
  return { keys, counts, last, signers, marks: marks.sort((a, b) => a.size - b.size) };
};

const endStart = encoder.encode('{"count":');

/** Checks an export that comes in pieces. Never throws for what the file says, only when it cannot be read. */
export const verifyExport = async (
  source: AsyncIterable<Uint8Array>,
  options: VerifyOptions = {},
  sha256?: Sha256,
): Promise<Verdict> => {
  const sha = sha256 ?? (await bestSha256());
  const found = { entries: 0, bytes: 0, zone: '', epoch: '', kind: '', size: 0 };
  const signedBy: { name: string; id: string; time: number | null }[] = [];
  const verdict = (fault: Fault | null): Verdict => ({
    ok: fault === null,
    trusted: fault === null && (options.trust ?? []).length > 0,
    fault,
    ...found,
    signedBy,
  });
  try {
    await check(sha, source, options, found, signedBy);
    return verdict(null);
  } catch (error) {
    if (error instanceof Wrong) return verdict(error.fault);
    throw error;
  }
};

const check = async (
  sha: Sha256,
  source: AsyncIterable<Uint8Array>,
  options: VerifyOptions,
  found: { -readonly [Name in 'entries' | 'bytes' | 'size']: number } & {
    zone: string;
    epoch: string;
    kind: string;
  },
  signedBy: { name: string; id: string; time: number | null }[],
): Promise<void> => {
  const batches = batchesOf(source);
  const file = sha.stream();
  const opening = (await batches.next()).value;
  const headerEnd = opening?.starts[1] ?? opening?.end ?? 0;
  const header = opening && headerEnd > 0 ? parseHeader(opening.bytes.subarray(0, headerEnd - 1)) : null;
  if (!opening || header === null) throw new Wrong('HEADER', 1);
  found.zone = header.zone;
  found.epoch = header.epoch;
  found.kind = header.kind;
  const { keys, counts, last, signers, marks } = await readHeads(sha, header, options);
  found.size = last.size;
  signedBy.push(...signers.map(({ key, time }) => ({ name: key.name, id: hex(key.id), time })));
  const { kind, from, to } = header;
  if (from < 1 || to > last.size || to < from - 1) throw new Wrong('HEADER', 1);
  if (kind === 'WHOLE' && (from !== 1 || to !== last.size)) throw new Wrong('HEADER', 1);

  const readLine = createLineReader(sha, header.zone, header.epoch);
  const tree = createTree(sha);
  const before = new Uint8Array(32);
  let lineNumber = 1;
  let n = from - 1;
  let mark = 0;
  let footer: Uint8Array | null = null;

  const take = (line: Uint8Array): void => {
    let own = line;
    let proof: Uint8Array | null = null;
    if (kind === 'SELECTION') {
      const at = find(line, wrapProof, Math.max(0, line.length - 2_100));
      if (!matches(line, 0, wrapEntry) || at < 0) throw new Wrong('NOT_AN_ENTRY', lineNumber);
      const tail = textOf(line.subarray(at + wrapProof.length));
      proof = tail.endsWith('"}') ? fromBase64(tail.slice(0, -2)) : null;
      if (proof === null) throw new Wrong('NOT_AN_ENTRY', lineNumber);
      own = line.subarray(wrapEntry.length, at);
    }
    const parts = readLine(own);
    if (parts === null) throw new Wrong('NOT_AN_ENTRY', lineNumber);
    const next = parts.n;
    if (!parts.inPlace) throw new Wrong('PLACE', lineNumber, next);
    const follows = next === n + 1;
    if (kind === 'SELECTION' ? next <= n || next > to : !follows || next > to)
      throw new Wrong('NUMBER', lineNumber, next);
    // Of a selection or a range the entry before the first is not here; its hash is bound by this entry's own.
    const linked = next === 1 || (follows && found.entries > 0);
    if (linked && !same(parts.before, before)) throw new Wrong('LINK', lineNumber, next);
    if (!same(parts.hash, parts.written)) throw new Wrong('HASH', lineNumber, next);
    if (proof !== null) {
      const root = tree.climb(parts.hash, next - 1, last.size, proof);
      if (root === null || !same(root, last.root)) throw new Wrong('INCLUSION', lineNumber, next);
    }
    if (kind === 'WHOLE') {
      tree.add(parts.hash);
      for (let head = marks[mark]; head?.size === next; head = marks[mark]) {
        if (!same(tree.root(), head.root)) throw new Wrong(head.why, lineNumber, next);
        mark += 1;
      }
    }
    before.set(parts.hash);
    n = next;
    found.entries += 1;
  };

  /** The lines of a batch from the given one on; what stands before the footer is what the seal is over. */
  const takeBatch = ({ bytes, starts, end }: Batch, from: number): void => {
    if (end === 0) throw new Wrong(footer === null ? 'FOOTER' : 'AFTER_END', lineNumber + 1);
    let sealed = end;
    for (let index = from; index < starts.length; index++) {
      const start = starts[index] ?? 0;
      const line = bytes.subarray(start, (starts[index + 1] ?? end) - 1);
      lineNumber += 1;
      if (footer !== null) throw new Wrong('AFTER_END', lineNumber);
      if (matches(line, 0, endStart)) {
        footer = line.slice();
        sealed = start;
      } else take(line);
    }
    file.update(bytes.subarray(0, sealed));
    found.bytes += bytes.length;
    options.onProgress?.(found.bytes, found.entries);
  };
  takeBatch(opening, 1);
  for await (const batch of batches) takeBatch(batch, 0);

  if (footer === null) throw new Wrong('FOOTER', lineNumber + 1);
  const text = textOf(footer);
  const end = objectOf(text);
  if (end === null || canonical(end) !== text || end.patrouille !== 'end' || end.v !== 1) {
    throw new Wrong('FOOTER', lineNumber);
  }
  if (kind !== 'SELECTION' && n !== to) throw new Wrong('NUMBER', lineNumber, n + 1);
  if (end.count !== found.entries) throw new Wrong('COUNT', lineNumber);
  if (kind === 'RANGE' && found.entries > 0) {
    const proof = typeof end.proof === 'string' ? fromBase64(end.proof) : null;
    const root = proof === null ? null : tree.climb(before, n - 1, last.size, proof);
    if (root === null || !same(root, last.root)) throw new Wrong('INCLUSION', lineNumber, n);
  } else if (end.proof !== undefined) throw new Wrong('FOOTER', lineNumber);
  const seal = typeof end.seal === 'string' ? parseNote(end.seal) : null;
  const sealed = btoa(String.fromCharCode(...file.digest()));
  const origin = `patrouille/${header.zone}/${header.epoch}/export`;
  const expected = `${origin}\n${header.exportId}\nJSONL\n${found.entries}\n${sealed}\n`;
  if (seal?.text !== expected) throw new Wrong('SEAL', lineNumber);
  const sealers = await signersOf(seal, keys);
  if (!sealers?.some(({ key }) => counts(key))) throw new Wrong('SEAL', lineNumber);
};

// ---- the command ------------------------------------------------------------------------------------------------------------

const reasons: Readonly<Record<Why, string>> = {
  HEADER: 'this is not the header of a journal export',
  HEAD: 'a head in the header is none, or is of another journal, or out of order',
  KEY: 'the head is not signed by a key you trust',
  SIGNATURE: 'a signature on a head is not of the key it names',
  WITNESS: 'a witness you trust did not sign the last head',
  SEEN: 'a head you kept is not a beginning of this journal',
  NOT_AN_ENTRY: 'this line is not written as an entry is',
  PLACE: 'an entry of another zone or epoch',
  NUMBER: 'an entry is missing, doubled or out of order',
  LINK: 'the entry does not follow the one before it',
  HASH: 'the entry is not what was hashed',
  INCLUSION: 'the entry is not in the signed tree',
  ROOT: 'the entries up to here are not those of the signed head',
  FOOTER: 'the file does not end as an export does; it may have been cut off',
  COUNT: 'the file has more or fewer entries than its end says',
  SEAL: 'the zone did not sign this file as it is',
  AFTER_END: 'something follows the end of the export',
};

/** A verdict in a sentence or three. */
export const describeVerdict = (verdict: Verdict): string => {
  const { fault, entries, zone, kind, size, signedBy } = verdict;
  if (fault !== null) {
    const entry = fault.n === null ? '' : ` (entry ${fault.n})`;
    return `WRONG at line ${fault.line}${entry}: ${reasons[fault.why]} [${fault.why}]. ${entries} entries before it are right.`;
  }
  // biome-ignore lint/style/noRestrictedGlobals: it reads no clock, it writes a time the witness gave.
  const timeOf = (seconds: number): string => new Date(seconds * 1_000).toISOString();
  const names = signedBy.map(({ name, id, time }) =>
    time === null ? `${name} (${id})` : `${name} (${id}) at ${timeOf(time)}`,
  );
  const found = `RIGHT: ${entries} entries, ${kind.toLowerCase()} of zone ${zone}, head of ${size} entries signed by ${names.join(', ')}.`;
  return verdict.trusted
    ? found
    : `${found}\nBUT by keys the file brought itself: compare the eight digits with the published keys, or give --trust.`;
};

const runCommand = async (node: Process, args: readonly string[]): Promise<number> => {
  const fsPlace = 'node:fs';
  const fs: {
    createReadStream(path: string, options: object): AsyncIterable<Uint8Array>;
    readFileSync(path: string, form: 'utf8'): string;
  } = await import(/* @vite-ignore */ fsPlace);
  const say = (text: string): unknown => node.stdout.write(`${text}\n`);
  const trust: string[] = [];
  const seen: string[] = [];
  const files: string[] = [];
  try {
    for (let index = 0; index < args.length; index++) {
      const word = args[index] ?? '';
      if (word !== '--trust' && word !== '--seen') {
        files.push(word);
        continue;
      }
      index += 1;
      const text = fs.readFileSync(args[index] ?? '', 'utf8');
      if (word === '--seen') seen.push(text);
      else
        trust.push(
          ...text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '' && !line.startsWith('#')),
        );
    }
    const [path] = files;
    if (path === undefined || files.length > 1 || path.startsWith('-')) {
      say('node patrouille-verify.mjs export.jsonl [--trust keys.txt] [--seen head.txt]…');
      return 2;
    }
    const verdict = await verifyExport(fs.createReadStream(path, { highWaterMark: 1_048_576 }), {
      trust,
      seen,
    });
    say(describeVerdict(verdict));
    return verdict.ok ? (verdict.trusted ? 0 : 3) : 1;
  } catch (error) {
    say(`Cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
};

const command = nodeProcess?.argv[1]?.replaceAll('\\', '/').split('/').at(-1) ?? '';
if (nodeProcess !== undefined && /^patrouille-verify\.(mjs|ts)$/.test(command)) {
  nodeProcess.exitCode = await runCommand(nodeProcess, nodeProcess.argv.slice(2));
}
