import { useEffect, useId, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { CommandNotice } from '../incident/CommandNotice.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { useCommand } from '../incident/useCommand.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { CommandForm } from './CommandForm.tsx';
import { chooseType } from './chooseType.ts';
import { incidentTypeName } from './incidentTypeName.ts';
import { OpenErrors } from './OpenErrors.tsx';
import { openCommand } from './openCommand.ts';
import { PriorityChoice } from './PriorityChoice.tsx';
import { placeOfDraft } from './placeOfDraft.ts';
import { TypeChoice } from './TypeChoice.tsx';
import { useOpenDraft } from './useOpenDraft.ts';

/** A new incident, by keyboard from top to bottom: what, how urgent, where, and the caller's words. */
export const OpenIncidentDialog = ({
  onClose,
  onOpened,
}: {
  readonly onClose: () => void;
  readonly onOpened: (incident: IncidentView) => void;
}) => {
  const { settings } = useClient();
  const { feed } = useLiveZone();
  const { state, run, forget } = useCommand();
  const id = useId();
  const form = useOpenDraft(id, forget);
  const { draft, errors, wrong, change, words } = form;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors.length]);

  const submit = async (): Promise<void> => {
    form.tried();
    const command = openCommand(draft);
    if (!command) return summary.current?.focus();
    const outcome = await run(() => feed.open(command));
    if (outcome?.kind !== 'accepted') return;
    form.discard();
    onOpened(outcome.incident);
  };

  return (
    <Dialog title={t('open.title')} width="wide" onClose={onClose}>
      <CommandForm
        state={state}
        hint={
          form.savedAt === null
            ? t('open.draftHint')
            : t('draft.savedAt', { time: formatTime(form.savedAt, settings.language.value, 'seconds') })
        }
        label={t('open.submit')}
        beside={!form.empty && <Button onPress={form.discard}>{t('open.clear')}</Button>}
        onSubmit={submit}
      >
        <OpenErrors errors={errors} prefix={id} box={summary} />
        <CommandNotice state={state} />
        <TypeChoice
          id={`${id}-type`}
          value={draft.type}
          error={wrong('type')}
          onChoose={(type) => change(chooseType(draft, type, incidentTypeName))}
        />
        <PriorityChoice
          name={`${id}-priority`}
          value={draft.priority}
          onChoose={(priority) => change({ priority })}
        />
        <div class="field-pair">
          <Field
            id={`${id}-address`}
            label={t('open.address')}
            hint={placeOfDraft(draft) ? t('open.knownPlace') : undefined}
            error={wrong('address')}
          >
            <input {...words('address', 200)} />
          </Field>
          <Field id={`${id}-municipality`} label={t('open.municipality')}>
            <input {...words('municipality', 80)} />
          </Field>
        </div>
        <Field id={`${id}-what`} label={t('open.what')}>
          <input {...words('what', 200)} />
        </Field>
        <Field id={`${id}-title`} label={t('open.name')} error={wrong('title')}>
          <input {...words('title', 120)} />
        </Field>
        <Field id={`${id}-description`} label={t('open.description')}>
          <textarea
            id={`${id}-description`}
            class="input"
            maxLength={4000}
            value={draft.description}
            onInput={(event) => change({ description: event.currentTarget.value })}
          />
        </Field>
      </CommandForm>
    </Dialog>
  );
};
