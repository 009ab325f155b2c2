import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { useCommand } from '../../incident/useCommand.ts';
import { type EditField, type EditFields, editFields, editFieldsOf } from './editFields.ts';
import { fieldWords } from './fieldWords.ts';
import { mergeEdit } from './mergeEdit.ts';
import { updateInput } from './updateInput.ts';

/**
 * The edit form: what is typed, and what became of each field meanwhile. What only somebody else changed follows
 * them; what both changed waits for a choice, and the version that is not kept goes on the timeline as a note.
 * @param incident live: it changes under the form.
 */
export const useEdit = (incident: IncidentView, onDone: (words: string) => void) => {
  const { feed } = useLiveZone();
  const { state, run, forget } = useCommand();
  const base = useRef(editFieldsOf(incident)).current;
  const mine = useSignal(base);
  const kept = useSignal<Readonly<Partial<Record<EditField, 'mine' | 'other'>>>>({});
  const tried = useSignal(false);
  const other = editFieldsOf(incident);
  const fates = mergeEdit(base, mine.value, other);
  const clashes = editFields.filter((field) => fates[field] === 'clash');
  const open = clashes.filter((field) => kept.value[field] === undefined);
  const change = (next: Partial<EditFields>): void => {
    forget();
    mine.value = { ...mine.peek(), ...next };
  };
  const submit = async (): Promise<void> => {
    tried.value = true;
    if (open.length > 0) return;
    const sent = editFields.filter(
      (field) => fates[field] === 'mine' || (fates[field] === 'clash' && kept.peek()[field] === 'mine'),
    );
    if (sent.length > 0) {
      const outcome = await run(() => feed.update(updateInput(incident, mine.peek(), sent)));
      if (outcome?.kind !== 'accepted') return;
    }
    for (const field of clashes.filter((one) => kept.peek()[one] === 'other'))
      await feed.addNote({
        incidentId: incident.id,
        text: t('edit.notKept', {
          field: t(`incidentField.${field}`),
          words: fieldWords(mine.peek(), field),
        }),
      });
    onDone(t('edit.done'));
  };
  return {
    state,
    mine: mine.value,
    /** As it is shown in a field: mine where I wrote, else what the zone has now. */
    shown: <Field extends EditField>(field: Field): EditFields[Field] =>
      fates[field] === 'other' ? other[field] : mine.value[field],
    other,
    fates,
    clashes,
    unanswered: tried.value ? open : [],
    kept: kept.value,
    keep: (field: EditField, whose: 'mine' | 'other'): void => {
      kept.value = { ...kept.peek(), [field]: whose };
    },
    change,
    submit,
  };
};
