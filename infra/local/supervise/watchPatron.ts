import { processIdentity } from './processIdentity.ts';

const lookEveryMs = 300;

/** Calls `gone` once when the process we live for, or the one that started us, is no more. */
export function watchPatron(patron: number | null, gone: () => void): void {
  if (patron === null) return;
  const parent = process.ppid;
  const identity = processIdentity(patron);
  const timer = setInterval(() => {
    if (process.ppid === parent && processIdentity(patron) === identity) return;
    clearInterval(timer);
    gone();
  }, lookEveryMs);
  timer.unref();
}
