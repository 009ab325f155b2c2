import type { ScalarBehaviour } from './ScalarBehaviour.ts';
import { ScalarRefusal } from './ScalarRefusal.ts';

const check =
  (direction: 'serialize' | 'parse') =>
  (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      throw new ScalarRefusal(direction, 'AWSTimestamp', value);
    }
    return value;
  };

/** AWSTimestamp: whole seconds before or after 1970-01-01T00:00Z. */
export const awsTimestamp: ScalarBehaviour = {
  coerceInputValue: check('parse'),
  coerceOutputValue: check('serialize'),
};
