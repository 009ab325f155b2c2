import { useSignal } from '@preact/signals';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { type OpenDraft, readOpenDraft } from './OpenDraft.ts';
import { openDraftErrors } from './openDraftErrors.ts';
import { placeOfDraft } from './placeOfDraft.ts';

const key = 'open';

/**
 * The form of a new incident, kept from the first letter on; what is wrong with it is only said after it was tried.
 * @param id what the ids of its fields begin with
 * @param changed called at each change, before it is kept
 */
export const useOpenDraft = (id: string, changed: () => void) => {
  const { drafts } = useLiveZone();
  const kept = drafts.draft(key).value;
  const draft = readOpenDraft(kept.text);
  const tried = useSignal(false);
  const errors = tried.value ? openDraftErrors(draft) : [];
  const wrong = (field: string): string | undefined => {
    const error = errors.find((one) => one.field === field);
    return error && t(error.text);
  };
  const change = (next: Partial<OpenDraft>): void => {
    changed();
    drafts.write(key, JSON.stringify({ ...draft, ...next }));
  };
  /** What a one-line field of words needs: what it holds, how long it may be, and how it is described. */
  const words = (field: 'title' | 'address' | 'municipality' | 'what', longest: number) => ({
    id: `${id}-${field}`,
    class: 'input',
    maxLength: longest,
    autoComplete: 'off',
    value: draft[field],
    'aria-invalid': wrong(field) ? true : undefined,
    'aria-describedby':
      wrong(field) || (field === 'address' && placeOfDraft(draft)) ? `${id}-${field}-hint` : undefined,
    onInput: (event: Event & { currentTarget: HTMLInputElement }) =>
      change({ [field]: event.currentTarget.value }),
  });
  return {
    draft,
    /** When it was kept last, ms; null when there is nothing to keep. */
    savedAt: kept.text === '' ? null : kept.savedAt,
    empty: kept.text === '',
    errors,
    wrong,
    change,
    words,
    tried: (): void => {
      tried.value = true;
    },
    discard: (): void => drafts.discard(key),
  };
};
