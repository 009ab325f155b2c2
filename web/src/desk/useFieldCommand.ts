import { useSignal } from '@preact/signals';
import type { FieldAnswer } from '../command/FieldAnswer.ts';

/** Where a command on a unit or an alarm stands: nothing asked, on its way, or what became of it. */
export type FieldState<T = unknown> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | FieldAnswer<T>;

/** Runs one command on a unit or an alarm at a time; a double press cannot do it twice. */
export const useFieldCommand = <T = unknown>() => {
  const state = useSignal<FieldState<T>>({ kind: 'idle' });
  const run = async (command: () => Promise<FieldAnswer<T>>): Promise<FieldAnswer<T> | null> => {
    if (state.peek().kind === 'sending') return null;
    state.value = { kind: 'sending' };
    const answer = await command();
    state.value = answer;
    return answer;
  };
  return { state: state.value, run };
};
