import { describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from './createSandbox.ts';
import type { Outcome } from './Outcome.ts';

const timeLimit = 400;

const sandboxOf = (body: string, more = ''): Sandbox =>
  createSandbox(
    `import { util, extensions, runtime } from '@aws-appsync/utils';
    ${more}
    export function request(ctx) { ${body} }
    export function response(ctx) { return ctx.result; }`,
    timeLimit,
  );

const run = (body: string, context: Record<string, unknown> = {}): Outcome =>
  sandboxOf(body).run('request', { stash: {}, ...context }, 'User Pool Authorization');

/**
 * Ways out of a vm context that are known from Node's own documentation, from vm2's advisories, or from reading this
 * sandbox. Each tries to reach `process` and answers the version it finds there.
 */
const escapes: Readonly<Record<string, string>> = {
  'process by name': 'return process.version',
  'require by name': 'return require("node:process").version',
  'the module system': 'return module.constructor._load("process").version',
  'globalThis.process': 'return globalThis.process.version',
  'the constructor of this': 'return this.constructor.constructor("return process.version")()',
  'the constructor of the global': 'return globalThis.constructor.constructor("return process.version")()',
  'the constructor of ctx': 'return ctx.constructor.constructor("return process.version")()',
  'the constructor of an argument deep down':
    'return ctx.args.a.constructor.constructor("return process.version")()',
  'the constructor of util': 'return util.error.constructor("return process.version")()',
  'the constructor of a util method': 'return util.time.nowISO8601.constructor("return process.version")()',
  'the constructor of the link function': 'return require.constructor("return process.version")()',
  'the constructor of exports': 'return exports.constructor.constructor("return process.version")()',
  eval: 'return eval("process.version")',
  'indirect eval': 'return (0, eval)("process.version")',
  'new Function': 'return new Function("return process.version")()',
  'an async function':
    'return Object.getPrototypeOf(async function () {}).constructor("return process.version")()',
  'a generator function':
    'return Object.getPrototypeOf(function* () {}).constructor("return process.version")().next().value',
  'an error thrown by the host':
    'try { util.unauthorized() } catch (e) { return e.constructor.constructor("return process.version")() }',
  'an error of the linker':
    'try { require("fs") } catch (e) { return e.constructor.constructor("return process.version")() }',
  'a stack overflow in the host':
    'function f() { try { f() } catch (e) { return e.constructor.constructor("return process.version")() } } return f()',
  'a stack overflow inside util':
    'function f() { try { return f() } catch { try { return util.time.nowISO8601() } catch (e) { return e.constructor.constructor("return process.version")() } } } return f()',
  prepareStackTrace:
    'Error.prepareStackTrace = (_, s) => s.map((f) => f.getFunction?.() ?? f.getThis?.()).find(Boolean); const g = new Error().stack; return g.constructor("return process.version")()',
  'prepareStackTrace by definition':
    'Object.defineProperty(Error, "prepareStackTrace", { value: (_, s) => s }); return new Error().stack[0].getThis().process.version',
  captureStackTrace:
    'const o = {}; Error.captureStackTrace(o); return o.stack.constructor.constructor("return process.version")()',
  'a dynamic import': 'return import("node:process").then((m) => m.version)',
  'the rejection of a dynamic import':
    'let v; import("x").catch((e) => { v = e.constructor.constructor("return process.version")(); ctx.stash.v = v }); return v',
  'import.meta': 'return import.meta.url',
  'Reflect on the global':
    'return Reflect.ownKeys(globalThis).map((k) => globalThis[k]).find((v) => v?.version?.startsWith?.("v")).version',
  'a proxy as the result':
    'return new Proxy({}, { get(t, k, r) { if (k === "toJSON") return () => r.constructor.constructor("return process.version")() } })',
  'a getter on the result':
    'return { get a() { return this.constructor.constructor("return process.version")() } }',
  'toJSON with its caller':
    'return { toJSON() { return arguments.callee.caller.constructor("return process.version")() } }',
  'arguments.callee.caller':
    'return (function f() { return f.caller.caller.constructor("return process.version")() })()',
  'a setter on the way in':
    'Object.defineProperty(Object.prototype, "context", { set(v) { this.x = v.constructor.constructor("return process.version")() } }); return {}.x',
  'a poisoned JSON': 'JSON.parse = JSON.stringify = (v) => v; return process.version',
  'a poisoned Object.hasOwn': 'Object.hasOwn = () => true; return require("process").version',
  'a poisoned prototype of the modules':
    'Object.prototype.fs = { version: "v1" }; return require("fs").version',
  'a thenable': 'return { then(ok) { ok(ok.constructor("return process.version")()) } }',
  'Symbol.species':
    'class A extends Array { static get [Symbol.species]() { return function () { return process } } } return new A(1).map(() => 1).version',
  'the run function itself': 'return __appsyncRun.constructor("return process.version")()',
  'a string timer': 'setTimeout("process.version", 0); return "none"',
  WebAssembly:
    'return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).constructor.constructor("return process.version")()',
  structuredClone: 'return structuredClone({}).constructor.constructor("return process.version")()',
  fetch: 'return fetch.constructor("return process.version")()',
};

/** The names of the ways by which the version of this Node came out. */
const escaped = (runOne: (body: string) => unknown, ways = Object.entries(escapes)): string[] =>
  ways.flatMap(([name, body]) => {
    const seen = JSON.stringify(runOne(body)) ?? '';
    return seen.includes(process.version) ? [name] : [];
  });

describe('the sandbox', () => {
  it('lets none of the known escapes out', () => {
    const tried = escaped((body) => {
      try {
        return run(body, { args: { a: {} } });
      } catch (refusedToLoad) {
        return String(refusedToLoad);
      }
    });
    expect(tried).toEqual([]);
    console.log(`sandbox: ${Object.keys(escapes).length} ways out tried, 0 led out`);
  });

  it('would be found open if it ran the code in this process (seeded fault)', () => {
    const util = { error: () => {}, time: { nowISO8601: () => '' } };
    const harmless = Object.entries(escapes).slice(0, 15);
    const open = escaped((body) => {
      try {
        const inside = new Function('ctx', 'require', 'util', body);
        return inside({ args: { a: {} } }, process.getBuiltinModule, util);
      } catch {
        return null;
      }
    }, harmless);
    expect(open.length).toBeGreaterThan(8);
  });

  it('gives resolver code no global of Node', () => {
    const names =
      'process,require,Buffer,global,setTimeout,setInterval,setImmediate,queueMicrotask,fetch,WebSocket,URL,structuredClone,performance,crypto,WebAssembly,SharedArrayBuffer,Atomics,Promise,WeakRef';
    const { ending } = sandboxOf(
      `return ${JSON.stringify(names.split(','))}.filter((n) => n in globalThis)`,
    ).run('request', { stash: {} }, '');
    expect(ending).toEqual({ kind: 'VALUE', value: [] });
  });

  it.each([
    ['a loop', 'for (;;) {}'],
    ['a recursion', 'const f = (n) => { try { f(n + 1) } catch { f(n) } }; f(0); return 1'],
    ['a regular expression', 'return /^(a+)+$/.test("a".repeat(40) + "!")'],
  ])('ends %s that does not end by itself', (_name, body) => {
    const { ending } = run(body);
    expect(ending).toEqual({ kind: 'FAULT', reason: `ended after ${timeLimit} ms` });
  });

  it('goes on working after a run that was ended', () => {
    const sandbox = sandboxOf('if (ctx.args.loop) for (;;) {} return "fine"');
    expect(sandbox.run('request', { stash: {}, args: { loop: true } }, '').ending.kind).toBe('FAULT');
    expect(sandbox.run('request', { stash: {}, args: {} }, '').ending).toEqual({
      kind: 'VALUE',
      value: 'fine',
    });
  });

  it('keeps one resolver from the globals of another', () => {
    run('globalThis.left = 1; Object.prototype.left = 1; return 1');
    expect(run('return globalThis.left ?? ({}).left ?? "nothing"').ending).toEqual({
      kind: 'VALUE',
      value: 'nothing',
    });
    expect('left' in {}).toBe(false);
  });
});

describe('a handler', () => {
  it('gives back its value, null for undefined', () => {
    expect(run('return { a: [1, null] }').ending).toEqual({ kind: 'VALUE', value: { a: [1, null] } });
    expect(run('').ending).toEqual({ kind: 'VALUE', value: null });
  });

  it('that is exported at the end or renamed is found', () => {
    const sandbox = createSandbox(
      'function a() { return 1 }\nfunction b() { return 2 }\nexport { a as request, b as response };',
      timeLimit,
    );
    expect(sandbox.run('response', { stash: {} }, '').ending).toEqual({ kind: 'VALUE', value: 2 });
  });

  it('that is not there is missing', () => {
    expect(createSandbox('export const x = 1', timeLimit).run('request', { stash: {} }, '').ending).toEqual({
      kind: 'MISSING',
    });
  });

  it('raises errors, appends errors, refuses, returns early, breaks', () => {
    expect(run('util.error("m", "T", { d: 1 }, { i: 2 })').ending).toEqual({
      kind: 'ERROR',
      error: { message: 'm', errorType: 'T', data: { d: 1 }, errorInfo: { i: 2 } },
    });
    expect(run('util.appendError("m"); return 1')).toMatchObject({
      ending: { kind: 'VALUE', value: 1 },
      appended: [{ message: 'm', errorType: null, data: null, errorInfo: null }],
    });
    expect(run('util.unauthorized()').ending).toEqual({ kind: 'UNAUTHORIZED' });
    expect(run('runtime.earlyReturn({ a: 1 }, { skipTo: "NEXT" })').ending).toEqual({
      kind: 'EARLY_RETURN',
      value: { a: 1 },
      skipTo: 'NEXT',
    });
    expect(run('return ctx.no.thing').ending).toEqual({
      kind: 'FAULT',
      reason: expect.stringMatching(/^TypeError: /),
    });
    expect(run('const a = {}; a.a = a; return a').ending.kind).toBe('FAULT');
    expect(run('throw 1').ending).toEqual({ kind: 'FAULT', reason: 'not an Error' });
  });

  it('leaves nothing of one run to the next', () => {
    const sandbox = sandboxOf(
      'if (ctx.args.first) { util.appendError("x"); extensions.setSubscriptionFilter({}); ctx.stash.kept = 1 } return 1',
    );
    const first = sandbox.run('request', { stash: {}, args: { first: true } }, '');
    expect(first).toMatchObject({
      appended: [{ message: 'x' }],
      effects: { subscriptionFilter: {} },
      stash: { kept: 1 },
    });
    const second = sandbox.run('request', { stash: {}, args: {} }, '');
    expect(second).toEqual({
      ending: { kind: 'VALUE', value: 1 },
      appended: [],
      effects: { invalidations: [] },
      stash: {},
    });
  });

  it('hands on what it did to subscriptions', () => {
    const { effects } = run(`
      extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter({ a: { eq: 1 } }));
      extensions.setSubscriptionInvalidationFilter({ filterGroup: [] });
      extensions.invalidateSubscriptions({ subscriptionField: "s", payload: { a: 1 } });
      extensions.evictFromApiCache("Query", "x", {});`);
    expect(effects).toEqual({
      subscriptionFilter: { filterGroup: [{ filters: [{ fieldName: 'a', operator: 'eq', value: 1 }] }] },
      invalidationFilter: { filterGroup: [] },
      invalidations: [{ subscriptionField: 's', payload: { a: 1 } }],
    });
  });

  it('draws other ids in every run', () => {
    const sandbox = sandboxOf(
      'return [util.autoId(), util.autoUlid(), util.autoKsuid(), util.math.randomDouble()]',
    );
    const drawn = Array.from({ length: 50 }, () =>
      JSON.stringify(sandbox.run('request', { stash: {} }, '').ending),
    );
    expect(new Set(drawn).size).toBe(50);
  });
});

it('does not load what is no code, or breaks while loading', () => {
  expect(() => createSandbox('export function request( {', timeLimit)).toThrow();
  expect(() =>
    createSandbox('import x from "fs"; export function request() { return x }', timeLimit),
  ).toThrow();
  expect(() => createSandbox('for (;;) {}', timeLimit)).toThrow();
  for (const body of ['async function f() {}', 'const f = async () => {}', 'function* f() {}', 'await 1']) {
    expect(() => createSandbox(`${body}\nexport function request() {}`, timeLimit), body).toThrow();
  }
});
