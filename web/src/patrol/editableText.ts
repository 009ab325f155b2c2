import type { OutboxItem } from '../offline/OutboxItem.ts';

/** The fields of a command that hold a person's own words. */
const fields = ['text', 'words', 'reason'] as const;

/** What of a command can be said in other words: the field and what stands in it. Null where there is none. */
export const editableText = ({
  words,
  command,
}: OutboxItem): { readonly field: (typeof fields)[number]; readonly text: string } | null => {
  // The reason of a decline is a code from a list; that of a false alarm is a sentence.
  if (words.name === 'decline' || words.name.startsWith('device.')) return null;
  for (const field of fields) {
    const text = command.input[field];
    if (typeof text === 'string' && text !== '') return { field, text };
  }
  return null;
};
