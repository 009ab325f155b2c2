import type { LogFields } from './LogFields.ts';

/**
 * A fault, without its message: a message may quote what somebody typed. The class and the innermost places in our
 * own code are enough to find it.
 */
export const describeFault = (error: unknown): Pick<LogFields, 'fault' | 'at'> => {
  if (!(error instanceof Error)) return { fault: 'NotAnError' };
  const places = (error.stack ?? '')
    .split('\n')
    .filter((frame) => /^\s+at /.test(frame))
    .slice(0, 4)
    .map((frame) => /([\w.-]+:\d+:\d+)\)?$/.exec(frame)?.[1])
    .filter((place) => place !== undefined);
  return { fault: error.name, ...(places.length === 0 ? {} : { at: places.join(' < ') }) };
};
