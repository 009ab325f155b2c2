import type { TextKey } from '../i18n/TextKey.ts';
import type { OpenDraft } from './OpenDraft.ts';

/** What the form still lacks, in the order of its fields; empty when it may be sent. */
export const openDraftErrors = (draft: OpenDraft): readonly OpenDraftError[] =>
  (
    [
      { field: 'type', text: 'open.error.type', wrong: draft.type === null },
      { field: 'priority', text: 'open.error.priority', wrong: draft.priority === null },
      { field: 'address', text: 'open.error.address', wrong: draft.address.trim() === '' },
      { field: 'title', text: 'open.error.title', wrong: draft.title.trim() === '' },
    ] as const
  ).filter((one) => one.wrong);

export interface OpenDraftError {
  readonly field: 'type' | 'priority' | 'address' | 'title';
  readonly text: TextKey;
}
