import { useId } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { useShowPresence } from '../../presence/useShowPresence.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { CommandForm } from '../CommandForm.tsx';
import { TypeChoice } from '../TypeChoice.tsx';
import { EditCaller } from './EditCaller.tsx';
import { EditClash } from './EditClash.tsx';
import { useEdit } from './useEdit.ts';

/**
 * The facts of an incident, changed while others may change them too. A field somebody else changed follows them;
 * one that both changed is shown twice, and nothing is overwritten before a choice.
 */
export const EditDialog = ({
  incident,
  onClose,
  onDone,
}: {
  readonly incident: IncidentView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) => {
  const id = useId();
  const edit = useEdit(incident, onDone);
  useShowPresence(incident.id, 'edit');
  const location = edit.shown('location');
  const words = (name: string, longest: number, value: string, write: (text: string) => void) => ({
    id: `${id}-${name}`,
    class: 'input',
    maxLength: longest,
    autoComplete: 'off',
    value,
    onInput: (event: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      write(event.currentTarget.value),
  });
  return (
    <Dialog title={t('edit.title')} width="wide" onClose={onClose}>
      <CommandForm state={edit.state} hint={t('edit.hint')} label={t('edit.save')} onSubmit={edit.submit}>
        <CommandNotice state={edit.state} />
        {edit.clashes.map((field) => (
          <EditClash
            key={field}
            field={field}
            mine={edit.mine}
            other={edit.other}
            incident={incident}
            kept={edit.kept[field]}
            missing={edit.unanswered.includes(field)}
            onKeep={(whose) => edit.keep(field, whose)}
          />
        ))}
        <Field id={`${id}-title`} label={t('open.name')}>
          <input autofocus {...words('title', 200, edit.shown('title'), (title) => edit.change({ title }))} />
        </Field>
        <TypeChoice
          id={`${id}-type`}
          value={edit.shown('type')}
          error={undefined}
          onChoose={(type) => edit.change({ type })}
        />
        <div class="field-pair">
          <Field id={`${id}-address`} label={t('open.address')}>
            <input
              {...words('address', 200, location.address, (address) =>
                edit.change({ location: { ...location, address } }),
              )}
            />
          </Field>
          <Field id={`${id}-municipality`} label={t('open.municipality')}>
            <input
              {...words('municipality', 100, location.municipality, (municipality) =>
                edit.change({ location: { ...location, municipality } }),
              )}
            />
          </Field>
        </div>
        <Field id={`${id}-what`} label={t('open.what')}>
          <input
            {...words('what', 200, location.what, (what) => edit.change({ location: { ...location, what } }))}
          />
        </Field>
        <Field id={`${id}-description`} label={t('open.description')}>
          <textarea
            rows={3}
            {...words('description', 4_000, edit.shown('description'), (description) =>
              edit.change({ description }),
            )}
          />
        </Field>
        <EditCaller caller={edit.shown('caller')} onChange={(caller) => edit.change({ caller })} />
        <label class="switch">
          <input
            type="checkbox"
            checked={edit.shown('sensitive')}
            onChange={(event) => edit.change({ sensitive: event.currentTarget.checked })}
          />
          <span>
            <b>{t('edit.sensitive')}</b>
            <span class="field-hint">{t('edit.sensitiveHint')}</span>
          </span>
        </label>
      </CommandForm>
    </Dialog>
  );
};
