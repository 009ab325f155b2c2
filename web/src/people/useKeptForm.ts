import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { useZone } from '../app/useZone.ts';

/**
 * A form whose every change is kept from the first letter on: it outlives a reload, an expired session and a refusal.
 * @param key where it is kept; @param schema reads it back, field by field; what cannot be read is `initial`.
 */
export const useKeptForm = <T extends object>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  initial: T,
) => {
  const { drafts } = useZone();
  const kept = drafts.draft(key).value;
  const tried = useSignal(false);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.text);
  const values = parsed.success ? parsed.output : initial;
  return {
    values,
    /** Whether something was typed and not taken yet. */
    begun: kept.text !== '',
    savedAt: kept.text === '' ? null : kept.savedAt,
    change: (next: Partial<T>): void => drafts.write(key, JSON.stringify({ ...values, ...next })),
    discard: (): void => drafts.discard(key),
    /** What is wrong is only said once it was tried. */
    tried: tried.value,
    setTried: (): void => {
      tried.value = true;
    },
  };
};
