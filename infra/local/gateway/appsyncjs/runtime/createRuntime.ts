import type { Ending, Outcome, RaisedError } from '../Outcome.ts';
import { createChance } from './chance.ts';
import { createUtil } from './createUtil.ts';
import { dynamodbModule } from './dynamodbModule.ts';
import { Signal } from './Signal.ts';

// Taken before any resolver code runs, so that nothing it does to its globals changes how it is judged.
const { parse, stringify } = JSON;
const hasOwn = Object.hasOwn;

interface Mutable {
  appended: RaisedError[];
  effects: { subscriptionFilter?: unknown; invalidationFilter?: unknown; invalidations: unknown[] };
}

type Require = (specifier: string) => unknown;
type Load = (require: Require, module: { exports: Record<string, unknown> }) => void;

/** A message for the log: the words of the error, never its stack. */
const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}` : 'not an Error';

/**
 * Loads a resolver's module and gives back its one door: handler name and input as JSON in, outcome as JSON out.
 * It never throws: whatever the resolver does becomes an `Ending`.
 */
export function createRuntime(load: Load): (handler: string, input: string) => string {
  const now: Mutable = { appended: [], effects: { invalidations: [] } };
  const chance = createChance();
  let callerAuthType = '';
  const util = createUtil(
    chance,
    (error) => now.appended.push(error),
    () => callerAuthType,
  );
  const extensions = {
    setSubscriptionFilter(filter: unknown) {
      now.effects.subscriptionFilter = filter ?? null;
    },
    setSubscriptionInvalidationFilter(filter: unknown) {
      now.effects.invalidationFilter = filter ?? null;
    },
    invalidateSubscriptions(invalidation: unknown) {
      now.effects.invalidations.push(invalidation);
    },
    evictFromApiCache: () => {},
  };
  const runtime = {
    earlyReturn: (value?: unknown, options?: { skipTo?: 'END' | 'NEXT' }) => {
      throw new Signal({ kind: 'EARLY_RETURN', value: value ?? null, skipTo: options?.skipTo ?? 'END' });
    },
  };
  const console = { log: () => {}, error: () => {}, warn: () => {} };
  const modules: Record<string, unknown> = {
    '@aws-appsync/utils': { util, extensions, runtime },
    '@aws-appsync/utils/dynamodb': dynamodbModule,
  };
  Object.assign(globalThis, { util, extensions, runtime, console });
  const module = { exports: {} as Record<string, unknown> };
  load((specifier) => {
    if (!hasOwn(modules, specifier)) throw new Error(`No module ${specifier} in APPSYNC_JS`);
    return modules[specifier];
  }, module);

  const end = (handler: string, context: unknown): Ending => {
    const run = hasOwn(module.exports, handler) ? module.exports[handler] : undefined;
    if (typeof run !== 'function') return { kind: 'MISSING' };
    return { kind: 'VALUE', value: run(context) ?? null };
  };
  return (handler, input) => {
    now.appended = [];
    now.effects = { invalidations: [] };
    let stash = {};
    const write = (ending: Ending): string =>
      stringify({ ending, appended: now.appended, effects: now.effects, stash } satisfies Outcome);
    try {
      const { context, seed, authType } = parse(input);
      chance.seed(seed);
      callerAuthType = authType;
      stash = context.stash;
      return write(end(handler, context));
    } catch (thrown) {
      if (thrown instanceof Signal) return write(thrown.ending);
      now.effects = { invalidations: [] };
      stash = {};
      return write({ kind: 'FAULT', reason: reasonOf(thrown) });
    }
  };
}
