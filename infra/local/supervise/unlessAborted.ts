/** Waits for `work`, or no longer than until `signal` aborts; then it throws the signal's reason. */
export async function unlessAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (signal === undefined) return await work;
  work.catch(() => {}); // nobody listens to it any more once we gave up
  return await Promise.race([
    work,
    new Promise<never>((_, reject) => {
      const giveUp = (): void => reject(signal.reason);
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp, { once: true });
    }),
  ]);
}
