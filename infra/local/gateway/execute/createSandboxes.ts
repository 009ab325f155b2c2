import { createSandbox, type Sandbox } from '../appsyncjs/createSandbox.ts';
import type { FieldResolver } from '../model/FieldResolver.ts';

/** The sandbox of a resolver's code: made at its first use, kept as long as the resolver is deployed. */
export type Sandboxes = (resolver: FieldResolver, code: string) => Sandbox;

/**
 * @param timeLimit milliseconds one run of a handler may take
 * @throws (from the returned function) when the code does not compile or load; it is not tried twice
 */
export function createSandboxes(timeLimit: number): Sandboxes {
  const made = new WeakMap<FieldResolver, Sandbox | Error>();
  return (resolver, code) => {
    let sandbox = made.get(resolver);
    if (!sandbox) {
      try {
        sandbox = createSandbox(code, timeLimit);
      } catch (fault) {
        // The cause may be an object of the sandbox's own realm: only the fact is kept.
        sandbox = new Error(
          fault instanceof Error && fault.name === 'Error' ? 'does not compile' : 'does not load',
        );
      }
      made.set(resolver, sandbox);
    }
    if (sandbox instanceof Error) throw sandbox;
    return sandbox;
  };
}
