import { inspect } from 'node:util';
import { ZoneRefused } from '../tools/ZoneRefused.ts';
import { LocalProblem } from './LocalProblem.ts';

/**
 * What a person is shown when a start fails: one line for what they can mend, the stack for a fault of ours.
 * @param stateDir where the disk may be full or not ours to write
 */
export function explainFault(fault: unknown, stateDir: string): string {
  if (fault instanceof LocalProblem) return fault.message;
  // Between releases a table is changed by hand or not at all; what is on a machine like this one need not be kept.
  if (fault instanceof ZoneRefused && fault.refusal.code === 'zone.changeLosesData')
    return `What is in ${stateDir} was begun by an older release, whose tables cannot become this one's (${fault.refusal.params?.resources}). Begin anew without it: npm start -- --fresh`;
  const code = codeOf(fault);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk is full (${stateDir} needs about 500 MB). Make room and start again: what was saved is kept.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR')
    return `This cannot be written: ${fault instanceof Error ? fault.message : code}. Give this user the right to, or choose another folder: PATROUILLE_STATE=<folder> npm start`;
  return inspect(fault);
}

function codeOf(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if ('code' in fault && typeof fault.code === 'string') return fault.code;
  return fault.cause === undefined ? null : codeOf(fault.cause);
}
