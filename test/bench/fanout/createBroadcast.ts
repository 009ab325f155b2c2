/** Events for any number of listeners, each with its own queue: the usual in-memory pub/sub of GraphQL servers. */
export interface Broadcast<T> {
  send(event: T): void;
  /** An endless sequence of events from now on, made into what the listener wants; ends with `return`. */
  listen<U>(make: (event: T) => U): AsyncGenerator<U, void, void>;
}

export const createBroadcast = <T>(): Broadcast<T> => {
  const listeners = new Set<(event: T) => void>();
  return {
    send(event) {
      for (const listener of listeners) listener(event);
    },
    listen(make) {
      const queue: T[] = [];
      let wake = (): void => undefined;
      const hear = (event: T): void => {
        queue.push(event);
        wake();
      };
      listeners.add(hear); // At once, not at the first pull: what happens in between must not be missed.
      return (async function* () {
        try {
          while (true) {
            for (let event = queue.shift(); event !== undefined; event = queue.shift()) yield make(event);
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        } finally {
          listeners.delete(hear);
        }
      })();
    },
  };
};
