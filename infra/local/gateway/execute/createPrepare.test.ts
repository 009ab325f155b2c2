import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { apiOf } from '../fixture/apiOf.ts';
import { createPrepare } from './createPrepare.ts';

const sdl = 'type Query { a: A, n: Int } type A { a: A, n: Int } type Mutation { m: Int }';
const ask =
  (api = apiOf(sdl), prepare = createPrepare()) =>
  (query: string, operationName: string | null = null) =>
    prepare(api, { query, operationName });

/** Bytes that are held, and not only not yet collected: on a busy machine that can be as much again. */
const held = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
};

describe('a document', () => {
  it('is parsed once, for one API', () => {
    const prepare = createPrepare();
    const [one, other] = [apiOf(sdl), apiOf(sdl)];
    const first = ask(one, prepare)('{ n }');
    expect(first.ok && first.value.document).toBeTruthy();
    const again = ask(one, prepare)('{ n }');
    expect(again.ok && first.ok && again.value.document === first.value.document).toBe(true);
    const elsewhere = ask(other, prepare)('{ n }');
    expect(elsewhere.ok && first.ok && elsewhere.value.document === first.value.document).toBe(false);
  });

  it('that is made up anew each time does not grow the gateway', () => {
    const prepare = ask();
    const before = held();
    for (let i = 0; i < 9_000; i++) expect(prepare(`{ f${i}: n }`).ok).toBe(true);
    const grown = held() - before;
    console.log(`gateway: N=9000 documents, ${(grown / 1e6).toFixed(1)} MB held of them`);
    expect(grown).toBeLessThan(8_000_000);
    // What it keeps it must still have when it is weighed.
    expect(prepare('{ f8999: n }').ok).toBe(true);
  });

  it('may have several operations, and is asked for one', () => {
    const prepare = ask();
    const query = 'query A { n } mutation B { m }';
    const named = prepare(query, 'B');
    expect(named.ok && named.value.operation.operation).toBe('mutation');
    expect(prepare(query)).toMatchObject({ ok: false, refusal: [{ errorType: 'BadRequestException' }] });
    expect(prepare(query, 'C')).toMatchObject({
      ok: false,
      refusal: [{ message: "Unknown operation named 'C'." }],
    });
  });

  it('without an operation, or without end, is malformed', () => {
    for (const query of ['fragment F on A { n }', '{', '']) expect(ask()(query).ok).toBe(false);
  });
});

describe('depth', () => {
  const nested = (depth: number): string => (depth === 1 ? 'n' : `a { ${nested(depth - 1)} }`);

  it('is refused beyond the limit and not at it, and seventy-five where there is none', () => {
    const limited = ask(apiOf(sdl, { limits: { queryDepth: 5 } }));
    expect([limited(`{ ${nested(5)} }`).ok, limited(`{ ${nested(6)} }`).ok]).toEqual([true, false]);
    const free = ask();
    expect([free(`{ ${nested(75)} }`).ok, free(`{ ${nested(76)} }`).ok]).toEqual([true, false]);
  });

  it('is counted in no time where fragments multiply', () => {
    const many = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on A { x: a { ...F${i + 1} } y: a { ...F${i + 1} } }`,
    ).join(' ');
    const began = performance.now();
    ask(apiOf(sdl, { limits: { queryDepth: 5 } }))(`{ a { ...F0 } } ${many} fragment F30 on A { n }`);
    // One by one they would be 2^30.
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('introspection', () => {
  const query = '{ __schema { queryType { name } } }';
  it('is there where it is on and nowhere else', () => {
    expect(ask(apiOf(sdl, { limits: { introspection: true } }))(query).ok).toBe(true);
    expect(ask()(query)).toMatchObject({
      ok: false,
      refusal: [{ message: expect.stringContaining("Field '__schema' in type 'Query' is undefined") }],
    });
    expect(ask()('query { ...F } fragment F on Query { __type(name: "A") { name } }').ok).toBe(false);
    expect(ask()('{ a { __typename } __typename }').ok).toBe(true);
  });
});
