import { randomUUID } from 'node:crypto';
import { constants, createContext, runInContext, Script } from 'node:vm';
import { compileResolver } from './compileResolver.ts';
import { endsByItself } from './endsByItself.ts';
import type { Outcome } from './Outcome.ts';
import { sandboxSource } from './sandboxSource.ts';

/** One resolver's code, loaded in a vm context of its own and ready to run as often as it is asked. */
export interface Sandbox {
  /** `context` must be JSON. Nothing is thrown: what goes wrong is in the outcome's ending. */
  run(handler: 'request' | 'response', context: SandboxContext, authType: string): Outcome;
}

export interface SandboxContext {
  readonly stash: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

const broken = (reason: string): Outcome => ({
  ending: { kind: 'FAULT', reason },
  appended: [],
  effects: { invalidations: [] },
  stash: {},
});

// What APPSYNC_JS does not have and what would run outside a handler's turn, or share memory with another.
const removed = [
  'Promise',
  'AsyncDisposableStack',
  'DisposableStack',
  'FinalizationRegistry',
  'WeakRef',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
];

const call = new Script('__appsyncRun(__appsyncHandler, __appsyncInput)');

/**
 * A vm context is no wall by itself; what makes it one here is that nothing of the host is ever inside. The context's
 * global is its own (DONT_CONTEXTIFY), no host function or object is handed in, text goes in and text comes out,
 * code cannot be made from strings, `import()` is compiled away,
 * and without promises nothing of it runs later. The escapes this must withstand are in
 * `createSandbox.test.ts`.
 * @param timeLimit milliseconds one run of code that could go on for ever may take, and the loading of any
 * @throws when the code does not compile or load
 */
export function createSandbox(code: string, timeLimit: number): Sandbox {
  const body = compileResolver(code);
  // A watchdog is a thread for each run: only where there is something to watch.
  const watch = endsByItself(code) ? {} : { timeout: timeLimit };
  const context = createContext(constants.DONT_CONTEXTIFY, {
    name: 'appsync-js',
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  });
  runInContext(
    `Error.stackTraceLimit = 0;
    for (const name of ['prepareStackTrace', 'captureStackTrace', 'stackTraceLimit']) {
      Object.defineProperty(Error, name, { value: name === 'stackTraceLimit' ? 0 : undefined, writable: false, configurable: false });
    }
    for (const name of ${JSON.stringify(removed)}) delete globalThis[name];
    delete Array.fromAsync;
    const run = ${sandboxSource()}((require, module) => { const exports = module.exports; ${body}\n});
    Object.defineProperty(globalThis, '__appsyncRun', { value: run });
    for (const name of ['__appsyncHandler', '__appsyncInput']) {
      Object.defineProperty(globalThis, name, { value: '', writable: true });
    }
    undefined;`,
    context,
    { timeout: timeLimit, filename: 'appsync-js' },
  );
  return {
    run(handler, given, authType) {
      context.__appsyncHandler = handler;
      context.__appsyncInput = JSON.stringify({
        context: given,
        authType,
        // Node draws these in advance; bytes asked for one by one cost more than the run.
        seed: randomUUID().replaceAll('-', ''),
      });
      try {
        const text: unknown = call.runInContext(context, watch);
        return typeof text === 'string' ? JSON.parse(text) : broken('the run gave no text');
      } catch {
        // Only the time limit ends up here; the thrown value is of no interest and is not touched.
        return broken(`ended after ${timeLimit} ms`);
      }
    },
  };
}
