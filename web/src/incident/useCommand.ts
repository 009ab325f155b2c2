import { useSignal } from '@preact/signals';
import type { CommandOutcome } from './CommandOutcome.ts';

/** Where a command of this screen stands: nothing asked, on its way, or what became of it. */
export type CommandState = { readonly kind: 'idle' } | { readonly kind: 'sending' } | CommandOutcome;

/**
 * Runs one command at a time and tells the truth about it. While one is on its way another press does nothing,
 * so a double tap cannot do it twice.
 */
export const useCommand = () => {
  const state = useSignal<CommandState>({ kind: 'idle' });
  const run = async (command: () => Promise<CommandOutcome>): Promise<CommandOutcome | null> => {
    if (state.peek().kind === 'sending') return null;
    state.value = { kind: 'sending' };
    const outcome = await command();
    state.value = outcome;
    return outcome;
  };
  const forget = (): void => {
    if (state.peek().kind !== 'idle') state.value = { kind: 'idle' };
  };
  return { state: state.value, run, forget };
};
