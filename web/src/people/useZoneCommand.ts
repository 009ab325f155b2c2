import { useSignal } from '@preact/signals';
import type { CommandAnswer, CommandKept, CommandRefused } from '../command/CommandAnswer.ts';

/** Where a form's command stands: nothing asked, on its way, or why it did not happen. */
export type ZoneCommandState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | CommandRefused
  | CommandKept;

/** Runs one command at a time; while one is on its way another press does nothing. */
export const useZoneCommand = () => {
  const state = useSignal<ZoneCommandState>({ kind: 'idle' });
  return {
    state: state.value,
    /** What the zone answered, or null when it did not happen; `state` says why. */
    run: async <T>(command: () => Promise<CommandAnswer<T>>): Promise<T | null> => {
      if (state.peek().kind === 'sending') return null;
      state.value = { kind: 'sending' };
      const answer = await command();
      state.value = answer.kind === 'accepted' ? { kind: 'idle' } : answer;
      return answer.kind === 'accepted' ? answer.value : null;
    },
    forget: (): void => {
      if (state.peek().kind !== 'sending') state.value = { kind: 'idle' };
    },
  };
};
