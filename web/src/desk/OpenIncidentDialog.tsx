import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { defaultPriority, type IncidentType } from '../../../shared/incident/incidentTypes.ts';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { CommandNotice } from '../incident/CommandNotice.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { useCommand } from '../incident/useCommand.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { chooseType } from './chooseType.ts';
import { type OpenDraft, readOpenDraft } from './OpenDraft.ts';
import { OpenErrors } from './OpenErrors.tsx';
import { openCommand } from './openCommand.ts';
import { openDraftErrors } from './openDraftErrors.ts';
import { PriorityChoice } from './PriorityChoice.tsx';

const key = 'open';

/** A new incident, by keyboard from top to bottom: what, how urgent, where, and the caller's words. */
export const OpenIncidentDialog = ({
  onClose,
  onOpened,
}: {
  readonly onClose: () => void;
  readonly onOpened: (incident: IncidentView) => void;
}) => {
  const { settings } = useClient();
  const { feed, drafts } = useLiveZone();
  const kept = drafts.draft(key).value;
  const draft = readOpenDraft(kept.text);
  const tried = useSignal(false);
  const errors = tried.value ? openDraftErrors(draft) : [];
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  const { state, run, forget } = useCommand();
  const language = settings.language.value;
  const wrong = (field: string): string | undefined => {
    const error = errors.find((one) => one.field === field);
    return error && t(error.text);
  };
  const change = (next: OpenDraft): void => {
    if (state.kind !== 'idle') forget();
    drafts.write(key, JSON.stringify(next));
  };
  const typeName = (type: IncidentType): string => t(`incidentType.${type}`);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors.length]);

  const submit = async (): Promise<void> => {
    tried.value = true;
    const command = openCommand(draft);
    if (!command) return summary.current?.focus();
    const outcome = await run(() => feed.open(command));
    if (outcome?.kind !== 'accepted') return;
    drafts.discard(key);
    onOpened(outcome.incident);
  };
  const words = (field: 'title' | 'address' | 'municipality' | 'what', longest: number) => ({
    id: `${id}-${field}`,
    class: 'input',
    maxLength: longest,
    value: draft[field],
    'aria-invalid': wrong(field) ? true : undefined,
    'aria-describedby': wrong(field) ? `${id}-${field}-hint` : undefined,
    onInput: (event: Event & { currentTarget: HTMLInputElement }) =>
      change({ ...draft, [field]: event.currentTarget.value }),
  });

  return (
    <Dialog title={t('open.title')} width="wide" onClose={onClose}>
      <form
        class="dialog-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void submit();
        }}
      >
        <OpenErrors errors={errors} prefix={id} box={summary} />
        <CommandNotice state={state} />
        <Field id={`${id}-type`} label={t('fact.type')} error={wrong('type')}>
          <select
            id={`${id}-type`}
            class="input"
            autofocus
            value={draft.type ?? ''}
            aria-invalid={wrong('type') ? true : undefined}
            aria-describedby={wrong('type') ? `${id}-type-hint` : undefined}
            onChange={(event) => {
              const type = types.find((one) => one === event.currentTarget.value);
              if (type) change(chooseType(draft, type, typeName));
            }}
          >
            <option value="">{t('open.chooseType')}</option>
            {types
              .map((type) => [type, typeName(type)] as const)
              .sort(([, a], [, b]) => a.localeCompare(b, language))
              .map(([type, name]) => (
                <option key={type} value={type}>
                  {`${name} (${defaultPriority[type]})`}
                </option>
              ))}
          </select>
        </Field>
        <PriorityChoice
          name={`${id}-priority`}
          value={draft.priority}
          onChoose={(priority) => change({ ...draft, priority })}
        />
        <div class="field-pair">
          <Field id={`${id}-address`} label={t('open.address')} error={wrong('address')}>
            <input {...words('address', 200)} autoComplete="off" />
          </Field>
          <Field id={`${id}-municipality`} label={t('open.municipality')}>
            <input {...words('municipality', 80)} autoComplete="off" />
          </Field>
        </div>
        <Field id={`${id}-what`} label={t('open.what')}>
          <input {...words('what', 200)} autoComplete="off" />
        </Field>
        <Field id={`${id}-title`} label={t('open.name')} error={wrong('title')}>
          <input {...words('title', 120)} autoComplete="off" />
        </Field>
        <Field id={`${id}-description`} label={t('open.description')}>
          <textarea
            id={`${id}-description`}
            class="input"
            maxLength={4000}
            value={draft.description}
            onInput={(event) => change({ ...draft, description: event.currentTarget.value })}
          />
        </Field>
        <div class="dialog-foot">
          <p class="field-hint">
            {kept.savedAt !== null && kept.text !== ''
              ? t('draft.savedAt', { time: formatTime(kept.savedAt, language, 'seconds') })
              : t('open.draftHint')}
          </p>
          {kept.text !== '' && <Button onPress={() => drafts.discard(key)}>{t('open.clear')}</Button>}
          <Button kind="primary" type="submit">
            {state.kind === 'sending' ? t('note.sending') : t('open.submit')}
            <Kbd keys="Ctrl Enter" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const types = Object.keys(defaultPriority).filter((one): one is IncidentType => one in defaultPriority);
