import type { SendCommand } from '../command/SendCommand.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { JournalSource } from './JournalSource.ts';

/** The zone's journal, whose questions come with the first of them: most shifts ask none. */
export const openJournal = (deps: {
  readonly ask: GraphqlClient;
  readonly send: SendCommand;
}): JournalSource => {
  let source: Promise<JournalSource> | null = null;
  const journal = (): Promise<JournalSource> => {
    source ??= import('./createJournalSource.ts').then(
      ({ createJournalSource }) => createJournalSource(deps),
      (fault: unknown) => {
        // Out of reach, and not on this device yet: the next question tries again.
        source = null;
        throw fault;
      },
    );
    return source;
  };
  return {
    page: async (...asked) => (await journal()).page(...asked),
    entry: async (...asked) => (await journal()).entry(...asked),
    mine: async (...asked) => (await journal()).mine(...asked),
    chain: async () => (await journal()).chain(),
    people: async (...asked) => (await journal()).people(...asked),
    startExport: async (...asked) => (await journal()).startExport(...asked),
    exported: async (...asked) => (await journal()).exported(...asked),
  };
};
