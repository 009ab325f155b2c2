import type { ScalarBehaviour } from './ScalarBehaviour.ts';
import { ScalarRefusal } from './ScalarRefusal.ts';

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/**
 * AWSJSON: text on the wire, a value in the resolver. In: parsed, so resolver code sees maps and lists. Out: a text
 * must be JSON already and goes as it is; anything else is written as JSON.
 */
export const awsJson: ScalarBehaviour = {
  coerceInputValue(input) {
    const json = typeof input === 'string' ? parsed(input) : null;
    if (!json) throw new ScalarRefusal('parse', 'JSON', input);
    return json.value;
  },
  coerceOutputValue(output) {
    if (typeof output !== 'string') return JSON.stringify(output);
    if (!parsed(output)) throw new ScalarRefusal('serialize', 'JSON', output);
    return output;
  },
};
