import type { AssignmentState } from './Assignment.ts';

const over: readonly AssignmentState[] = ['CLEARED', 'DECLINED', 'STOOD_DOWN'];

/** The unit still has it: alerted and neither done, declined nor stood down. A unit has at most one such. */
export const isUnderWay = (state: AssignmentState): boolean => !over.includes(state);
