import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { useReview } from './useReview.ts';
import '../app/choice.css';

const kinds = ['INCIDENT', 'PERSON', 'ADDRESS', 'ANY'] as const;

/** Over whom or what: "who consulted this?", by an incident's number, a user name or an address. */
export const WhomDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const review = useReview();
  const id = useId();
  const before = review.question.peek().whom;
  const kind = useSignal<(typeof kinds)[number]>(before?.kind ?? 'INCIDENT');
  const typed = useSignal(before?.identifier ?? '');
  const missing = useSignal(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const { whom: _before, ...rest } = review.question.peek();
    const identifier = typed.value.trim();
    if (kind.value === 'ANY') review.ask(rest);
    else if (identifier === '') {
      missing.value = true;
      return;
    } else review.ask({ ...rest, whom: { kind: kind.value, identifier } });
    onClose();
  };
  return (
    <Dialog title={t('journal.whom.title')} onClose={onClose}>
      <form class="dialog-body" onSubmit={submit} noValidate>
        <fieldset class="choice">
          <legend>{t('journal.whom.kind')}</legend>
          <div class="choice-options">
            {kinds.map((one) => (
              <label key={one} class="choice-option">
                <input
                  type="radio"
                  name={`${id}-kind`}
                  checked={kind.value === one}
                  onChange={() => {
                    kind.value = one;
                    missing.value = false;
                  }}
                />
                <span>{t(`journal.whom.${one}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {kind.value !== 'ANY' && (
          <Field
            id={id}
            label={t(`journal.whom.identifier.${kind.value}`)}
            hint={t('journal.whom.hint')}
            error={missing.value ? t('journal.whom.missing') : undefined}
          >
            <input
              id={id}
              class="input"
              autofocus
              autoComplete="off"
              maxLength={128}
              aria-describedby={`${id}-hint`}
              value={typed.value}
              onInput={(event) => {
                typed.value = event.currentTarget.value;
                missing.value = false;
              }}
            />
          </Field>
        )}
        <div class="dialog-foot">
          <Button onPress={onClose}>{t('journal.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('journal.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
