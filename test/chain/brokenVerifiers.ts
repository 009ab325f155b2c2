/** A verifier with a check left out or weakened: what is replaced in its text, by what, and which attack it then misses. */
export interface BrokenVerifier {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Seeded faults (security.md: a test that was never seen red is no evidence). Each must let something through. */
export const brokenVerifiers: readonly BrokenVerifier[] = [
  {
    name: 'believes the hash written on an entry',
    from: 'return { hash: sha.one(scratch.subarray(0, end)), written, before, n, inPlace };',
    to: 'return { hash: written.slice(), written, before, n, inPlace };',
  },
  { name: 'does not follow the links', from: 'if (linked && !same(parts.before, before))', to: 'if (false)' },
  {
    name: 'does not count the numbers',
    from: "kind === 'SELECTION' ? next <= n || next > to : !follows || next > to",
    to: 'false',
  },
  {
    name: 'does not compare the tree with the signed root',
    from: 'if (!same(tree.root(), head.root)) throw',
    to: 'if (false) throw',
  },
  {
    name: 'does not climb from an entry of a selection',
    from: "if (root === null || !same(root, last.root)) throw new Wrong('INCLUSION', lineNumber, next);",
    to: '',
  },
  {
    name: 'does not climb from the end of a range',
    from: "if (root === null || !same(root, last.root)) throw new Wrong('INCLUSION', lineNumber, n);",
    to: '',
  },
  {
    name: 'takes any signature',
    from: 'return await crypto.subtle.verify(way, imported, raw, encoder.encode(text));',
    to: 'return true;',
  },
  {
    name: 'takes the keys a file brings although it was given some',
    from: 'trust.length === 0 || given.some',
    to: 'true || given.some',
  },
  { name: 'does not miss a witness', from: "throw new Wrong('WITNESS', 1)", to: 'void 0' },
  {
    name: 'does not look at the seal',
    from: "if (seal?.text !== expected) throw new Wrong('SEAL', lineNumber);",
    to: '',
  },
  {
    name: 'does not compare the count',
    from: "if (end.count !== found.entries) throw new Wrong('COUNT', lineNumber);",
    to: '',
  },
  {
    name: 'reads base64 generously',
    from: 'return btoa(binary) === text ?',
    to: 'return true ?',
  },
  {
    name: 'does not read on after the end',
    from: "throw new Wrong('AFTER_END', lineNumber);",
    to: 'continue;',
  },
];
