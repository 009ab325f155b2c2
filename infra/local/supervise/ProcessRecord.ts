import { processIdentity } from './processIdentity.ts';

/** A process as we wrote it down, so that a later start can tell ours from a stranger with the same number. */
export interface ProcessRecord {
  readonly pid: number;
  readonly identity: string;
}

/** Writes down a running process; null when it is gone already. */
export function recordProcess(pid: number): ProcessRecord | null {
  const identity = processIdentity(pid);
  return identity === null ? null : { pid, identity };
}

/** Whether the very process that was written down still runs. */
export function stillRuns(record: ProcessRecord): boolean {
  return processIdentity(record.pid) === record.identity;
}
