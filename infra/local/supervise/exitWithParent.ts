/**
 * Ends this process when the one that started it is gone or asks it to (SIGTERM, Ctrl-C).
 * The supervisor holds the writing end of our standard input: it closes by itself however the parent dies,
 * also by kill -9, so nothing started by `npm start` outlives it. Started by hand, only signals count.
 * @param stop what to finish first; it gets five seconds
 */
export function exitWithParent(stop: () => Promise<void> | void = () => {}): void {
  let leaving = false;
  const leave = async (): Promise<void> => {
    if (leaving) return;
    leaving = true;
    setTimeout(() => process.exit(1), 5_000).unref();
    try {
      await stop();
      process.exit(0);
    } catch (fault) {
      console.error(fault);
      process.exit(1);
    }
  };
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  if (process.env.PATROUILLE_SUPERVISED === '1') {
    process.stdin.once('end', leave);
    process.stdin.once('close', leave);
    process.stdin.once('error', leave);
    process.stdin.resume();
  }
}
