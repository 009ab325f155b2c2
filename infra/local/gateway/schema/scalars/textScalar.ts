import type { ScalarBehaviour } from './ScalarBehaviour.ts';
import { ScalarRefusal } from './ScalarRefusal.ts';

/** A scalar that travels as a string and must pass `isValid`, in and out. */
export function textScalar(name: string, isValid: (text: string) => boolean): ScalarBehaviour {
  const check =
    (direction: 'serialize' | 'parse') =>
    (value: unknown): string => {
      if (typeof value !== 'string' || !isValid(value)) throw new ScalarRefusal(direction, name, value);
      return value;
    };
  return { coerceInputValue: check('parse'), coerceOutputValue: check('serialize') };
}
