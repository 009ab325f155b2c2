import type { JournalQuestionTools, OpenedPayload } from '../../../journal/JournalQuestionTools.ts';
import type { JournalTable } from './JournalTable.ts';
import { openPayload } from './openPayload.ts';

const atOnce = 16;

/** The contents of these entries, a few at a time. */
export const openPayloads = (
  table: JournalTable & { readonly payloadsKey: () => Promise<Uint8Array> },
): JournalQuestionTools['payloads'] => {
  const open = openPayload(table);
  return async (entries) => {
    const opened = new Map<string, OpenedPayload>();
    for (let done = 0; done < entries.length; done += atOnce) {
      const some = entries.slice(done, done + atOnce);
      await Promise.all(
        some.map(async ({ epoch, n, payload }) => {
          if (payload === undefined) return;
          opened.set(`${epoch}/${n}`, (await open({ epoch, n, commitment: payload })) ?? 'ERASED');
        }),
      );
    }
    return opened;
  };
};
