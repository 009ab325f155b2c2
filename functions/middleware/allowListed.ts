import { logPatterns } from './LogFields.ts';

/** The fields of LogFields.ts that look as they should; everything else is dropped, whoever put it there. */
export const allowListed = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(logPatterns).flatMap(([name, pattern]) => {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const fits = typeof value === 'string' ? pattern.test(value) : Number.isFinite(value);
      return fits ? [[name, value]] : [];
    }),
  );
