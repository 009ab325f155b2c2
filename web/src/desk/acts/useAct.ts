import type { CommandOutcome } from '../../incident/CommandOutcome.ts';
import { useCommand } from '../../incident/useCommand.ts';

/** One command of a dialog: what became of it, and `done` when the zone has it (or will: queued). */
export const useAct = (done: () => void) => {
  const { state, run, forget } = useCommand();
  return {
    state,
    forget,
    run: async (command: () => Promise<CommandOutcome>): Promise<void> => {
      const outcome = await run(command);
      if (outcome?.kind === 'accepted' || outcome?.kind === 'queued') done();
    },
  };
};
