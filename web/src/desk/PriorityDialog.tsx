import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Priority, priorities } from '../../../shared/incident/priorities.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { CommandNotice } from '../incident/CommandNotice.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { useCommand } from '../incident/useCommand.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { CommandForm } from './CommandForm.tsx';
import { PriorityOption } from './PriorityOption.tsx';
import './priorityDialog.css';

/** Another priority: P and then a digit does it at once; with a reason it takes Enter. */
export const PriorityDialog = ({
  incident,
  onClose,
  onDone,
}: {
  readonly incident: IncidentView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) => {
  const { feed } = useLiveZone();
  const { state, run } = useCommand();
  const chosen = useSignal<Priority | null>(null);
  const reason = useSignal('');
  const id = useId();
  const submit = async (): Promise<void> => {
    const priority = chosen.value;
    if (!priority || priority === incident.priority) return;
    const why = reason.value.trim();
    const outcome = await run(() =>
      feed.changePriority({ incidentId: incident.id, priority, ...(why ? { reason: why } : {}) }),
    );
    if (outcome?.kind === 'accepted')
      onDone(t('timeline.priority', { from: incident.priority, to: priority }));
  };
  return (
    <Dialog title={t('changePriority.title')} onClose={onClose}>
      <CommandForm
        state={state}
        hint={t('changePriority.hint')}
        label={t('changePriority.submit')}
        keys="Enter"
        onSubmit={submit}
        onDigit={(digit) => {
          const priority = priorities[digit - 1];
          if (!priority || priority === incident.priority) return false;
          chosen.value = priority;
          void submit();
          return true;
        }}
      >
        <CommandNotice state={state} />
        <fieldset class="priority-choice-tall">
          <legend class="field-legend">{incident.title}</legend>
          {priorities.map((priority, index) => (
            <PriorityOption
              key={priority}
              name={id}
              priority={priority}
              digit={index + 1}
              current={incident.priority === priority}
              first={priority === priorities.find((one) => one !== incident.priority)}
              chosen={chosen.value === priority}
              onChoose={() => {
                chosen.value = priority;
              }}
            />
          ))}
        </fieldset>
        <Field id={`${id}-reason`} label={t('changePriority.reason')}>
          <input
            id={`${id}-reason`}
            class="input"
            type="text"
            maxLength={500}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
        </Field>
      </CommandForm>
    </Dialog>
  );
};
