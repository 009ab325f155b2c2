import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { resultCodes } from '../../../shared/incident/resultCodes.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { CommandNotice } from '../incident/CommandNotice.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { useCommand } from '../incident/useCommand.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { readCloseDraft } from './CloseDraft.ts';
import { CommandForm } from './CommandForm.tsx';
import '../app/choice.css';
import './closeDialog.css';

/** The end of an incident: how it ended, a remark, a report's number. What was filled in is kept until it is taken. */
export const CloseDialog = ({
  incident,
  onClose,
  onDone,
}: {
  readonly incident: IncidentView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) => {
  const { feed, drafts } = useLiveZone();
  const key = `close:${incident.id}`;
  const draft = readCloseDraft(drafts.draft(key).value.text);
  const { state, run, forget } = useCommand();
  const missing = useSignal(false);
  const id = useId();
  const change = (next: Partial<typeof draft>): void => {
    forget();
    missing.value = false;
    drafts.write(key, JSON.stringify({ ...draft, ...next }));
  };
  const submit = async (): Promise<void> => {
    const { code } = draft;
    missing.value = code === null;
    if (!code) return;
    const [remark, pvNumber] = [draft.remark.trim(), draft.pvNumber.trim()];
    const outcome = await run(() =>
      feed.close({
        incidentId: incident.id,
        code,
        ...(remark ? { remark } : {}),
        ...(pvNumber ? { pvNumber } : {}),
      }),
    );
    if (outcome?.kind !== 'accepted') return;
    drafts.discard(key);
    onDone(t('timeline.closed', { result: t(`result.${code}`) }));
  };
  return (
    <Dialog title={t('close.title')} onClose={onClose}>
      <CommandForm
        state={state}
        hint={t('close.hint')}
        label={t('close.submit')}
        onSubmit={submit}
        onDigit={(digit) => {
          const code = resultCodes[digit - 1];
          if (code) change({ code });
          return code !== undefined;
        }}
      >
        <CommandNotice state={state} />
        {missing.value && (
          <Notice kind="danger" role="alert">
            <p>{t('close.missing')}</p>
          </Notice>
        )}
        <fieldset class="result-choice">
          <legend class="field-legend">{incident.title}</legend>
          {resultCodes.map((code, index) => (
            <label key={code} class="choice-option">
              <input
                type="radio"
                name={id}
                autofocus={index === 0}
                checked={draft.code === code}
                onChange={() => change({ code })}
              />
              {t(`result.${code}`)}
              <Kbd keys={String(index + 1)} />
            </label>
          ))}
        </fieldset>
        <Field id={`${id}-remark`} label={t('close.remark')}>
          <textarea
            id={`${id}-remark`}
            class="input"
            maxLength={2000}
            value={draft.remark}
            onInput={(event) => change({ remark: event.currentTarget.value })}
          />
        </Field>
        <Field id={`${id}-pv`} label={t('close.pvNumber')} hint={t('close.pvHint')}>
          <input
            id={`${id}-pv`}
            class="input"
            type="text"
            autoComplete="off"
            maxLength={40}
            aria-describedby={`${id}-pv-hint`}
            value={draft.pvNumber}
            onInput={(event) => change({ pvNumber: event.currentTarget.value })}
          />
        </Field>
      </CommandForm>
    </Dialog>
  );
};
